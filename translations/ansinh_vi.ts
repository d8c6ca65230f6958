<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DirectoryForms</name>
    <message>
        <source>The name is missing. Enter it.</source>
        <translation>Chưa có tên. Vui lòng nhập tên.</translation>
    </message>
    <message>
        <source>Enter a day such as 01/07/2026.</source>
        <translation>Nhập ngày theo dạng 01/07/2026.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Đổi tên %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Tên &amp;mới</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>Từ &amp;ngày</translation>
    </message>
    <message>
        <source>Reports of earlier days keep the name that held then. Figures and decisions stay where they are.</source>
        <translation>Báo cáo của những ngày trước vẫn giữ tên cũ. Số liệu và quyết định đã có không thay đổi.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>of no group</source>
        <translation>không thuộc nhóm nào</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>Thuộc &amp;nhóm</translation>
    </message>
    <message>
        <source>The code is made from the name. A group is asked through its members once it has any.</source>
        <translation>Mã được đặt theo tên. Nhóm đã có thành viên thì phiếu báo cáo gửi cho từng thành viên.</translation>
    </message>
    <message>
        <source>Add neighbourhoods</source>
        <translation>Thêm khu phố</translation>
    </message>
    <message>
        <source>&amp;Names, one a line</source>
        <translation>&amp;Tên, mỗi dòng một khu phố</translation>
    </message>
    <message>
        <source>Enter at least one name.</source>
        <translation>Nhập ít nhất một tên.</translation>
    </message>
    <message>
        <source>“Khu phố 1…12” stands for all twelve.</source>
        <translation>Gõ “Khu phố 1…12” để thêm cả mười hai khu phố.</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Người liên hệ: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Chức vụ</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Thư &amp;điện tử</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Mend it, or leave the field empty.</source>
        <translation>Địa chỉ thư điện tử phải có ký tự @. Sửa lại hoặc để trống.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>The journal never shows these data. Erase removes them for good, so that undo does not bring them back either.</source>
        <translation>Nhật ký không ghi các thông tin này. Khi xóa hẳn thì hoàn tác cũng không lấy lại được.</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Ngày cuối cùng của %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>nobody, or not known yet</source>
        <translation>không có, hoặc chưa rõ</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Ngày cuối cùng</translation>
    </message>
    <message>
        <source>&amp;Followed by</source>
        <translation>Đơn vị &amp;kế tục</translation>
    </message>
    <message>
        <source>From the day after, it is no longer asked to report; its successor is asked instead.</source>
        <translation>Từ ngày hôm sau, đơn vị này không phải báo cáo nữa; đơn vị kế tục báo cáo thay.</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Nhóm của %1</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Thuộc nhóm</translation>
    </message>
    <message>
        <source>A member answers for the tasks and targets of its group. What the plan itself says of membership stays.</source>
        <translation>Thành viên báo cáo các nhiệm vụ, chỉ tiêu của nhóm. Thành viên do kế hoạch nêu thì giữ nguyên.</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Xóa người liên hệ</translation>
    </message>
    <message>
        <source>Erase the contact of %1 for good?</source>
        <translation>Xóa hẳn người liên hệ của %1?</translation>
    </message>
    <message>
        <source>Its earlier versions are erased too, and undo does not bring it back. Backups made before still hold it.</source>
        <translation>Các lần ghi trước cũng bị xóa và không hoàn tác được. Bản sao lưu đã làm trước đây vẫn còn thông tin này.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa hẳn</translation>
    </message>
</context>
<context>
    <name>DirectoryMatter</name>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Công chức</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm đơn vị</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Nơi ban hành</translation>
    </message>
</context>
<context>
    <name>DirectoryText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>the name of the plan</source>
        <translation>tên trong kế hoạch</translation>
    </message>
    <message>
        <source>%1; nobody follows it so far</source>
        <translation>%1; chưa có đơn vị kế tục</translation>
    </message>
    <message>
        <source>%1; followed by %2</source>
        <translation>%1; đơn vị kế tục: %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên qua các thời kỳ</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Thuộc nhóm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Leads these tasks</source>
        <translation>Chủ trì nhiệm vụ</translation>
    </message>
    <message>
        <source>Coordinates in these tasks</source>
        <translation>Phối hợp thực hiện nhiệm vụ</translation>
    </message>
    <message>
        <source>Owns the figures of these targets</source>
        <translation>Phụ trách số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>As the plan spells it</source>
        <translation>Cách viết trong kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) this year</source>
        <translation>
            <numerusform>%n số liệu trong năm</numerusform>
        </translation>
    </message>
    <message>
        <source>in the register of returns</source>
        <translation>trong sổ theo dõi báo cáo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>JournalTables</name>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Loại số liệu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Kỳ số liệu từ</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Kỳ số liệu đến</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Vị trí trong tệp</translation>
    </message>
    <message>
        <source>Task result</source>
        <translation>Kết quả nhiệm vụ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Task indicator</source>
        <translation>Chỉ số nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Shared denominator</source>
        <translation>Mẫu số dùng chung</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Assigned value</source>
        <translation>Chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>Break of a series</source>
        <translation>Ngắt chuỗi số liệu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Lần gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Kept file</source>
        <translation>Tệp lưu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Name of a neighbourhood</source>
        <translation>Tên khu phố</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Đơn vị kế tục</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Thành viên nhóm</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Thuộc nhóm</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Person, by number only</source>
        <translation>Người (chỉ ghi số)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>In force from the year</source>
        <translation>Áp dụng từ năm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Mark of the book</source>
        <translation>Dấu của sổ</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Đề cương báo cáo</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Thể thức báo cáo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lần gửi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Xác nhận đã nhận</translation>
    </message>
    <message>
        <source>Recipient of packages</source>
        <translation>Nơi nhận gói dữ liệu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Package of a ward</source>
        <translation>Gói dữ liệu của phường</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Code of DHIS2</source>
        <translation>Mã DHIS2</translation>
    </message>
    <message>
        <source>Data element</source>
        <translation>Mã phần tử dữ liệu</translation>
    </message>
    <message>
        <source>Category option combination</source>
        <translation>Mã phân tổ</translation>
    </message>
    <message>
        <source>Organisation unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Submitted report</source>
        <translation>Báo cáo đã nộp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Ngày của báo cáo</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Nộp ngày</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Mở lại ngày</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả nội dung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Denominators, assigned values</source>
        <translation>Mẫu số, chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Task results</source>
        <translation>Kết quả nhiệm vụ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Returns and files</source>
        <translation>Báo cáo của đơn vị, tệp</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Có hiệu lực</translation>
    </message>
    <message>
        <source>none arisen</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>cannot be judged in a ward</source>
        <translation>không đánh giá được ở cấp phường</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>có số liệu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>official</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>sơ bộ</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>dòng lệnh</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>What is taken back, the newest first</source>
        <translation>Các thay đổi sẽ hoàn tác, mới nhất trước</translation>
    </message>
    <message>
        <source>Take back up to here</source>
        <translation>Hoàn tác đến dòng này</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken back, the newest first. Redo brings them again, one by one, until something else is changed.</source>
        <translation>
            <numerusform>Sẽ hoàn tác %n thay đổi, mới nhất trước. Có thể làm lại từng bước một, chừng nào chưa ghi thay đổi khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ansinh::AmountWords</name>
    <message>
        <source>“%1” is answered by %2 or %3, not by “%4”. Choose one of the two.</source>
        <translation>“%1” chỉ trả lời %2 hoặc %3, không ghi “%4”. Hãy chọn một trong hai.</translation>
    </message>
    <message>
        <source>“%1” is below 0; what is counted here cannot be. Type it without the minus.</source>
        <translation>“%1” nhỏ hơn 0, mà chỉ số này không thể âm. Hãy gõ lại, bỏ dấu trừ.</translation>
    </message>
    <message>
        <source>“%1” is a share, but the unit here is %2. Type the number itself.</source>
        <translation>“%1” là tỷ lệ phần trăm, còn đơn vị tính ở đây là %2. Hãy gõ con số cụ thể.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of %2; it was taken, but look at it once more.</source>
        <translation>%1 không phải số nguyên (đơn vị tính: %2). Đã ghi, nhưng đề nghị xem lại.</translation>
    </message>
    <message>
        <source>“%1” is a fraction; one number belongs here. Type the first one alone.</source>
        <translation>“%1” là phân số, ở đây chỉ ghi một số. Hãy chỉ gõ số thứ nhất.</translation>
    </message>
</context>
<context>
    <name>ansinh::AreasModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Name today</source>
        <translation>Tên hiện nay</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>Tên trước đây</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Figures this year</source>
        <translation>Số liệu trong năm</translation>
    </message>
</context>
<context>
    <name>ansinh::AreasView</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add one neighbourhood, or many at once</source>
        <translation>Thêm một hoặc nhiều khu phố</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Give it a new name from a day on</source>
        <translation>Đặt tên mới kể từ một ngày</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Liên hệ…</translation>
    </message>
    <message>
        <source>Whom to call there</source>
        <translation>Người cần gọi ở nơi này</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move it up in the order of lists</source>
        <translation>Chuyển lên trên trong danh sách</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Move it down in the order of lists</source>
        <translation>Chuyển xuống dưới trong danh sách</translation>
    </message>
    <message>
        <source>Take it out while nothing refers to it</source>
        <translation>Bỏ khỏi danh mục khi chưa có gì liên quan</translation>
    </message>
    <message>
        <source>Erase contact…</source>
        <translation>Xóa liên hệ…</translation>
    </message>
    <message>
        <source>Erase the contact for good</source>
        <translation>Xóa hẳn người liên hệ</translation>
    </message>
    <message>
        <source>No neighbourhoods yet</source>
        <translation>Chưa có khu phố</translation>
    </message>
    <message>
        <source>Figures can be parted by neighbourhood. Enter the neighbourhoods of the ward once, all at a time: “Khu phố 1…12” stands for all twelve. They then stand in every table and request form.</source>
        <translation>Số liệu có thể chia theo khu phố. Chỉ cần nhập các khu phố của phường một lần: gõ “Khu phố 1…12” là có cả mười hai. Sau đó các khu phố có sẵn trong mọi bảng và mẫu báo cáo.</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Xóa khỏi danh mục</translation>
    </message>
</context>
<context>
    <name>ansinh::ArrangeDelegate</name>
    <message>
        <source>Name of “%1”</source>
        <translation>Tên của “%1”</translation>
    </message>
</context>
<context>
    <name>ansinh::ArrangeTree</name>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Lên một cấp</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Xuống một cấp</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>ansinh::Ask</name>
    <message>
        <source>Give the reason in a few words; it is kept with it.</source>
        <translation>Nêu lý do trong vài chữ; lý do được lưu kèm.</translation>
    </message>
    <message>
        <source>Which number is meant?</source>
        <translation>Chọn số cần ghi</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which number is meant?</source>
        <translation>“%1” có thể hiểu theo hai cách. Chọn số cần ghi</translation>
    </message>
    <message>
        <source>%1 (thousands)</source>
        <translation>%1 (hàng nghìn)</translation>
    </message>
    <message>
        <source>%1 (decimals)</source>
        <translation>%1 (số thập phân)</translation>
    </message>
</context>
<context>
    <name>ansinh::AssignedWords</name>
    <message>
        <source>The value assigned for the year</source>
        <translation>Chỉ tiêu giao của năm</translation>
    </message>
    <message>
        <source>The value assigned for the year; no document is named yet</source>
        <translation>Chỉ tiêu giao của năm; chưa ghi văn bản giao</translation>
    </message>
    <message>
        <source>The value assigned for the year by %1</source>
        <translation>Chỉ tiêu giao của năm, theo %1</translation>
    </message>
    <message>
        <source>The document that assigns the value: choose one of the plan&apos;s (Alt+↓), or type its number</source>
        <translation>Văn bản giao chỉ tiêu: chọn trong các văn bản của kế hoạch (Alt+↓), hoặc gõ số, ký hiệu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến năm %1</translation>
    </message>
</context>
<context>
    <name>ansinh::BeginCard</name>
    <message>
        <source>How to begin</source>
        <translation>Bắt đầu từ đâu</translation>
    </message>
    <message>
        <source>Name the khu phố, and the schools of the ward</source>
        <translation>Thêm các khu phố và các trường của phường</translation>
    </message>
    <message>
        <source>Figures are entered by khu phố or by school; the program adds them up.</source>
        <translation>Số liệu được ghi theo khu phố hoặc theo trường; chương trình tự cộng.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Enter the shared denominators</source>
        <translation>Nhập mẫu số dùng chung</translation>
    </message>
    <message>
        <source>Population, households, labour force … of the year: once, for all targets that need them.</source>
        <translation>Dân số, số hộ, lực lượng lao động… của năm: nhập một lần, mọi chỉ tiêu cần đến đều dùng.</translation>
    </message>
    <message>
        <source>Denominators</source>
        <translation>Mẫu số dùng chung</translation>
    </message>
    <message>
        <source>Enter the values assigned for the year</source>
        <translation>Nhập chỉ tiêu giao trong năm</translation>
    </message>
    <message>
        <source>From the decision that assigns them; they are judged beside the plan&apos;s.</source>
        <translation>Lấy từ quyết định giao chỉ tiêu; được đánh giá bên cạnh mức của kế hoạch.</translation>
    </message>
    <message>
        <source>Assigned values</source>
        <translation>Chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Enter the first figures</source>
        <translation>Ghi những số liệu đầu tiên</translation>
    </message>
    <message>
        <source>Type them or paste a block from Excel. Every change is saved and can be undone.</source>
        <translation>Gõ trực tiếp hoặc dán cả khối từ Excel. Sửa đến đâu sổ ghi đến đó, và luôn hoàn tác được.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>Still missing: the members of “%1”.</source>
        <translation>Còn thiếu: các thành viên của “%1”.</translation>
    </message>
</context>
<context>
    <name>ansinh::BesideChoice</name>
    <message>
        <source>Which targets</source>
        <translation>Chỉ tiêu nào</translation>
    </message>
    <message>
        <source>The targets of a field side by side, or one target with all that its total is made of</source>
        <translation>Các chỉ tiêu của một lĩnh vực đặt cạnh nhau, hoặc một chỉ tiêu với từng phường</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>ansinh::BesideModel</name>
    <message>
        <source>stated otherwise by its plan: kept apart</source>
        <translation>kế hoạch của phường nêu khác: để riêng</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>ansinh::BesideView</name>
    <message>
        <source>Wards side by side</source>
        <translation>Các phường đặt cạnh nhau</translation>
    </message>
    <message>
        <source>One target, ward by ward</source>
        <translation>Một chỉ tiêu, từng phường</translation>
    </message>
    <message>
        <source>Wards as columns</source>
        <translation>Xếp phường theo cột</translation>
    </message>
    <message>
        <source>One column a ward, one line a target</source>
        <translation>Mỗi phường một cột, mỗi chỉ tiêu một dòng</translation>
    </message>
    <message>
        <source>So many wards stand in lines only: more than %1</source>
        <translation>Hơn %1 phường thì chỉ xếp được theo dòng</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Chỉ hiện: %1</translation>
    </message>
</context>
<context>
    <name>ansinh::BlockWords</name>
    <message>
        <source>Nothing can be typed in this cell.</source>
        <translation>Ô này không nhập được.</translation>
    </message>
</context>
<context>
    <name>ansinh::BookActions</name>
    <message>
        <source>Create a book</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>Books (*.ansinh)</source>
        <translation>Sổ An Sinh (*.ansinh)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Books (*.ansinh);;All files (*)</source>
        <translation>Sổ An Sinh (*.ansinh);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Sao lưu sổ</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>ansinh::CellMenu</name>
    <message>
        <source>Nothing is typed into this cell, so there is nothing to empty.</source>
        <translation>Ô này không phải ô nhập, nên không có gì để xóa.</translation>
    </message>
    <message>
        <source>The cell is empty already.</source>
        <translation>Ô đang để trống.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Hãy chọn một ô trước.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy cells first, for instance in Excel.</source>
        <translation>Chưa có gì để dán. Hãy sao chép các ô trước, ví dụ trong Excel.</translation>
    </message>
</context>
<context>
    <name>ansinh::ChangeWords</name>
    <message>
        <source>stays</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>No value and no verdict changes by this.</source>
        <translation>Không giá trị, không đánh giá nào thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n verdict(s):</source>
        <translation>
            <numerusform>Thay đổi %n đánh giá:</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes values, but no verdict:</source>
        <translation>Thay đổi giá trị, không đổi đánh giá nào:</translation>
    </message>
</context>
<context>
    <name>ansinh::ChannelChoice</name>
    <message>
        <source>address, or empty: you fill it in there</source>
        <translation>địa chỉ; để trống thì điền trong thư</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>Several addresses are parted by commas</source>
        <translation>Nhiều địa chỉ thì cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>The printed report is carried or posted; no file goes with it.</source>
        <translation>Báo cáo in được mang đi hoặc gửi bưu điện, không kèm tệp.</translation>
    </message>
    <message>
        <source>&amp;USB stick</source>
        <translation>&amp;USB</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Thư mụ&amp;c</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Thư điện &amp;tử</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Giấy</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>The sticks that are plugged in now</source>
        <translation>Các USB đang cắm vào máy</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Tìm &amp;lại</translation>
    </message>
    <message>
        <source>Look which sticks are plugged in now</source>
        <translation>Tìm lại các USB đang cắm vào máy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>A folder of this machine or of the network</source>
        <translation>Thư mục trên máy này hoặc trên mạng</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>khóa ghi</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>còn trống %1</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Chưa cắm USB nào</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Thư mục chép đến</translation>
    </message>
    <message>
        <source>No USB stick is chosen. Plug it in and press “Look again”, or choose its folder under “Folder”.</source>
        <translation>Chưa chọn USB. Cắm USB rồi bấm “Tìm lại”, hoặc chọn thư mục của USB ở mục “Thư mục”.</translation>
    </message>
    <message>
        <source>Choose the folder to copy to.</source>
        <translation>Hãy chọn thư mục chép đến.</translation>
    </message>
</context>
<context>
    <name>ansinh::ChartChooser</name>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Toàn cảnh các chỉ tiêu</translation>
    </message>
    <message>
        <source>One target over the years</source>
        <translation>Một chỉ tiêu qua các năm</translation>
    </message>
    <message>
        <source>One target by khu phố</source>
        <translation>Một chỉ tiêu theo khu phố</translation>
    </message>
    <message>
        <source>Task groups</source>
        <translation>Các nhóm nhiệm vụ</translation>
    </message>
    <message>
        <source>Khu phố × targets</source>
        <translation>Khu phố × chỉ tiêu</translation>
    </message>
    <message>
        <source>Organisations&apos; reports</source>
        <translation>Báo cáo của các đơn vị</translation>
    </message>
    <message>
        <source>Years side by side</source>
        <translation>So sánh các năm</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Loại biểu đồ</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Nội dung của biểu đồ</translation>
    </message>
    <message>
        <source>Target of the chart</source>
        <translation>Chỉ tiêu của biểu đồ</translation>
    </message>
    <message>
        <source>The target before and after: Ctrl+PgUp and Ctrl+PgDn</source>
        <translation>Chỉ tiêu trước, chỉ tiêu sau: Ctrl+PgUp, Ctrl+PgDn</translation>
    </message>
</context>
<context>
    <name>ansinh::ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>ansinh::ChartList</name>
    <message>
        <source>Charts under this heading</source>
        <translation>Biểu đồ dưới mục này</translation>
    </message>
    <message>
        <source>Charts under this heading, in the order in which they are printed</source>
        <translation>Các biểu đồ dưới mục này, theo thứ tự in</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Thêm biểu đồ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove the chart</source>
        <translation>Bỏ biểu đồ</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Biểu đồ: %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Các chỉ tiêu</translation>
    </message>
    <message>
        <source>No chart here</source>
        <translation>Không có biểu đồ ở mục này</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Biểu đồ</translation>
    </message>
</context>
<context>
    <name>ansinh::ChartOptions</name>
    <message>
        <source>By field</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>The targets by field of work</source>
        <translation>Xếp chỉ tiêu theo lĩnh vực</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Theo đánh giá</translation>
    </message>
    <message>
        <source>The targets by how they stand</source>
        <translation>Xếp chỉ tiêu theo kết quả đánh giá</translation>
    </message>
    <message>
        <source>Which targets</source>
        <translation>Chỉ tiêu nào</translation>
    </message>
    <message>
        <source>All targets, or one group of them</source>
        <translation>Mọi chỉ tiêu, hoặc chỉ một nhóm</translation>
    </message>
    <message>
        <source>Order of the khu phố</source>
        <translation>Thứ tự các khu phố</translation>
    </message>
    <message>
        <source>By name, or those furthest from a target first</source>
        <translation>Theo tên, hoặc nơi còn xa mục tiêu của một chỉ tiêu nhất đứng trước</translation>
    </message>
    <message>
        <source>&amp;Zoom the axis</source>
        <translation>Phóng &amp;to trục</translation>
    </message>
    <message>
        <source>Show small differences: the axis does not begin at 0, and the break is marked</source>
        <translation>Thấy rõ chênh lệch nhỏ: trục không bắt đầu từ 0, chỗ ngắt được đánh dấu</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Mọi chỉ tiêu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Furthest from %1 first</source>
        <translation>Xa mục tiêu %1 nhất trước</translation>
    </message>
</context>
<context>
    <name>ansinh::ChartsPage</name>
    <message>
        <source>Copied as a picture</source>
        <translation>Đã sao chép hình</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Lưu biểu đồ thành hình</translation>
    </message>
    <message>
        <source>PNG, for Word and e-mail</source>
        <translation>PNG, để dùng trong Word và gửi thư</translation>
    </message>
    <message>
        <source>SVG, sharp at every size</source>
        <translation>SVG, sắc nét ở mọi cỡ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi đến máy in</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Show the &amp;figures</source>
        <translation>Xem &amp;số liệu</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Sao ché&amp;p hình</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Lưu hình…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>The figures of the chart as a table, to copy and export (Ctrl+D)</source>
        <translation>Số liệu của biểu đồ thành bảng, để sao chép và xuất tệp (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, to paste into Word (Ctrl+C in the chart)</source>
        <translation>Sao chép biểu đồ thành hình để dán vào Word (Ctrl+C khi đang ở trong hình)</translation>
    </message>
    <message>
        <source>Save the chart as a PNG or SVG file (Ctrl+S)</source>
        <translation>Lưu biểu đồ thành tệp PNG hoặc SVG (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print the chart, with a preview (Ctrl+P)</source>
        <translation>In biểu đồ, có xem trước (Ctrl+P)</translation>
    </message>
    <message>
        <source>No target has a figure by khu phố or school in this period yet.</source>
        <translation>Kỳ này chưa chỉ tiêu nào có số liệu theo khu phố hoặc trường.</translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation>Xem &amp;hình</translation>
    </message>
</context>
<context>
    <name>ansinh::CheckDialog</name>
    <message>
        <source>“%1” cannot be read. Check the USB stick or folder, then try again.</source>
        <translation>Không đọc được “%1”. Kiểm tra USB hoặc thư mục rồi thử lại.</translation>
    </message>
    <message>
        <source>submitted report %1</source>
        <translation>báo cáo đã nộp số %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>tạo ngày %1</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Kiểm tra %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những điểm không đúng</translation>
    </message>
    <message>
        <source>Looking through every part…</source>
        <translation>Đang xem từng phần…</translation>
    </message>
    <message>
        <source>The package is being checked</source>
        <translation>Đang kiểm tra gói</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>● Not read</source>
        <translation>● Chưa đọc được</translation>
    </message>
    <message>
        <source>✓ Whole and unchanged</source>
        <translation>✓ Nguyên vẹn, không bị sửa</translation>
    </message>
    <message numerus="yes">
        <source>● Refused: %n finding(s)</source>
        <translation>
            <numerusform>● Không nhận: %n điểm không đúng</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part is as its hash says; every total and verdict was computed anew and comes out the same.</source>
        <translation>Mọi phần đều khớp mã băm; mọi số cộng và đánh giá đã được tính lại và khớp.</translation>
    </message>
    <message>
        <source>Package to check</source>
        <translation>Gói cần kiểm tra</translation>
    </message>
    <message>
        <source>Data package (*.zip)</source>
        <translation>Gói dữ liệu (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ansinh::ChoiceWords</name>
    <message>
        <source>Type part of the name</source>
        <translation>Gõ một phần tên</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Một phần tên</translation>
    </message>
    <message>
        <source>Accents may be left out; ↑ ↓ choose, Enter takes</source>
        <translation>Không cần gõ dấu; ↑ ↓ để chọn, Enter để lấy</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>ansinh::CollectWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Above the ward, so not reminded: %2.</source>
        <translation>%1. Cấp trên, không nhắc: %2.</translation>
    </message>
    <message>
        <source>All organisations have sent</source>
        <translation>Tất cả đơn vị đã gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete: what is missing stands beside each.</source>
        <translation>
            <numerusform>Còn %n báo cáo chưa đủ; phần thiếu ghi ở từng đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show incomplete</source>
        <translation>Xem báo cáo chưa đủ</translation>
    </message>
    <message>
        <source>Nothing is missing. What is left is to check the figures.</source>
        <translation>Không còn thiếu gì. Việc tiếp theo là kiểm tra số liệu.</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>Kiểm tra số liệu</translation>
    </message>
    <message>
        <source>Nobody is asked to report</source>
        <translation>Chưa có đơn vị nào phải báo cáo</translation>
    </message>
    <message>
        <source>The plan names nobody who owns a target or leads a task in %1.</source>
        <translation>Kế hoạch chưa giao chỉ tiêu hay nhiệm vụ nào cho đơn vị trong năm %1.</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Xem kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>Send the forms to %n organisations</source>
        <translation>
            <numerusform>Gửi mẫu báo cáo cho %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook for each with only its own rows, and the request letter.</source>
        <translation>Mỗi đơn vị một tệp Excel chỉ gồm phần của mình, kèm công văn đề nghị.</translation>
    </message>
    <message>
        <source>Make the forms…</source>
        <translation>Tạo mẫu báo cáo…</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n organisations</source>
        <translation>
            <numerusform>Nhắc %n đơn vị chưa gửi báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder letters…</source>
        <translation>Công văn nhắc…</translation>
    </message>
    <message numerus="yes">
        <source>The year is over; %n organisations never reported</source>
        <translation>
            <numerusform>Năm đã qua, %n đơn vị không gửi báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>What still comes can be read in at any time.</source>
        <translation>Báo cáo gửi bổ sung vẫn đọc vào sổ được.</translation>
    </message>
    <message>
        <source>Read returns…</source>
        <translation>Đọc báo cáo…</translation>
    </message>
    <message>
        <source>Read the returns that come in</source>
        <translation>Đọc báo cáo các đơn vị gửi về</translation>
    </message>
    <message>
        <source>Awaited: %1. Files can be dropped anywhere on this page.</source>
        <translation>Đang chờ: %1. Có thể kéo tệp thả vào trang này.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>with all figures</source>
        <translation>đủ số liệu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>%1 · ◑ %2 of them incomplete</source>
        <translation>%1 · trong đó ◑ %2 chưa đủ</translation>
    </message>
</context>
<context>
    <name>ansinh::CollectionPage</name>
    <message>
        <source>Make &amp;forms…</source>
        <translation>Tạo &amp;mẫu…</translation>
    </message>
    <message>
        <source>Request workbooks and letters for the organisations</source>
        <translation>Tạo tệp Excel và công văn đề nghị báo cáo cho các đơn vị</translation>
    </message>
    <message>
        <source>&amp;Read returns…</source>
        <translation>Đọc &amp;báo cáo…</translation>
    </message>
    <message>
        <source>Read filled workbooks; nothing is written before you have looked through them</source>
        <translation>Đọc các tệp đơn vị gửi về; xem trước rồi mới ghi vào sổ</translation>
    </message>
    <message>
        <source>Read a f&amp;older…</source>
        <translation>Đọc cả &amp;thư mục…</translation>
    </message>
    <message>
        <source>Read all workbooks of a folder</source>
        <translation>Đọc mọi tệp Excel trong một thư mục</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>&amp;Nhắc…</translation>
    </message>
    <message>
        <source>Reminder letters to all who have not sent</source>
        <translation>Soạn công văn nhắc tất cả đơn vị chưa gửi</translation>
    </message>
    <message>
        <source>&amp;Type in…</source>
        <translation>N&amp;hập tay…</translation>
    </message>
    <message>
        <source>Type in what came on paper or in a document</source>
        <translation>Gõ số liệu của báo cáo giấy hoặc tệp Word</translation>
    </message>
    <message>
        <source>Note re&amp;ceipt…</source>
        <translation>&amp;Vào sổ đã nhận…</translation>
    </message>
    <message>
        <source>Note that the report has come, without its figures</source>
        <translation>Ghi là báo cáo đã đến, chưa nhập số liệu</translation>
    </message>
    <message>
        <source>&amp;Correct the receipt…</source>
        <translation>&amp;Sửa ghi nhận…</translation>
    </message>
    <message>
        <source>Day, document, channel, signer of the newest version</source>
        <translation>Ngày nhận, văn bản, đường gửi, người ký của lần gửi mới nhất</translation>
    </message>
    <message>
        <source>&amp;Add a scan…</source>
        <translation>&amp;Thêm tệp…</translation>
    </message>
    <message>
        <source>Keep a scan or a document with the newest version</source>
        <translation>Lưu bản quét hoặc văn bản vào lần gửi mới nhất</translation>
    </message>
    <message>
        <source>Ta&amp;ke out the receipt…</source>
        <translation>&amp;Bỏ ghi nhận…</translation>
    </message>
    <message>
        <source>Take the newest version out of the register</source>
        <translation>Bỏ lần gửi mới nhất khỏi sổ theo dõi</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Giấy tờ</translation>
    </message>
    <message>
        <source>Its form, letters and slip</source>
        <translation>Mẫu, công văn và phiếu xác nhận của đơn vị</translation>
    </message>
    <message>
        <source>Ret&amp;urn</source>
        <translation>Bản đã nhận</translation>
    </message>
    <message>
        <source>Correct the receipt, files that were kept</source>
        <translation>Sửa ghi nhận, các tệp đã lưu</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n organisations reminded</source>
        <translation>
            <numerusform>Đã ghi: nhắc %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminders are not noted as sent.</source>
        <translation>Chưa ghi nhận là đã gửi công văn nhắc.</translation>
    </message>
    <message>
        <source>Note as sent…</source>
        <translation>Ghi nhận đã gửi…</translation>
    </message>
    <message>
        <source>Read returns</source>
        <translation>Đọc báo cáo</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>Tệp bảng tính (*.xlsx *.xlsm *.xls *.ods);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Read all returns of a folder</source>
        <translation>Đọc báo cáo trong một thư mục</translation>
    </message>
    <message>
        <source>Receipt of the report of %1</source>
        <translation>Ghi nhận báo cáo của %1</translation>
    </message>
    <message>
        <source>Only the receipt is noted. Its figures are read from a workbook or typed in.</source>
        <translation>Chỉ ghi việc đã nhận. Số liệu sẽ đọc từ tệp Excel hoặc nhập tay.</translation>
    </message>
    <message>
        <source>Note receipt</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Receipt of the report of %1, version %2</source>
        <translation>Ghi nhận báo cáo của %1, lần %2</translation>
    </message>
    <message>
        <source>Whether it came on time is judged on the day received of the first version.</source>
        <translation>Đúng hạn hay trễ tính theo ngày nhận của lần gửi đầu.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Take out a receipt</source>
        <translation>Bỏ ghi nhận</translation>
    </message>
    <message>
        <source>Take version %1 of %2 out of the register?</source>
        <translation>Bỏ lần gửi %1 của %2 khỏi sổ theo dõi?</translation>
    </message>
    <message>
        <source>Its kept files go with it; the figures that were recorded with it stay. Ctrl+Z brings it back.</source>
        <translation>Các tệp lưu cùng lần gửi này cũng bỏ theo; số liệu đã nhập vẫn giữ. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ lần gửi này</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Thu báo cáo</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Register of returns</source>
        <translation>Sổ theo dõi báo cáo của các đơn vị</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Chỉ hiện: %1</translation>
    </message>
    <message>
        <source>Nobody is asked to report in this period.</source>
        <translation>Kỳ này chưa có đơn vị nào phải báo cáo.</translation>
    </message>
    <message>
        <source>Nothing matches what you typed. Esc shows all.</source>
        <translation>Không có đơn vị nào khớp. Nhấn Esc để xem tất cả.</translation>
    </message>
    <message>
        <source>All organisations have sent.</source>
        <translation>Tất cả đơn vị đã gửi.</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Không có đơn vị nào trễ.</translation>
    </message>
    <message>
        <source>No return is incomplete.</source>
        <translation>Không có báo cáo nào chưa đủ.</translation>
    </message>
    <message>
        <source>No return has come in yet.</source>
        <translation>Chưa có báo cáo nào gửi về.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save its &amp;form…</source>
        <translation>Lưu &amp;mẫu báo cáo…</translation>
    </message>
    <message>
        <source>Re&amp;quest letter…</source>
        <translation>Công văn đề &amp;nghị…</translation>
    </message>
    <message>
        <source>Re&amp;minder…</source>
        <translation>Công văn nh&amp;ắc…</translation>
    </message>
    <message>
        <source>&amp;Confirmation slip…</source>
        <translation>&amp;Phiếu xác nhận…</translation>
    </message>
    <message>
        <source>Take out: form sent %1</source>
        <translation>Bỏ ghi: gửi mẫu ngày %1</translation>
    </message>
    <message>
        <source>Take out: reminder of %1</source>
        <translation>Bỏ ghi: nhắc ngày %1</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>Lưu “%1” ra ngoài…</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu mẫu báo cáo</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Let go to read the returns</source>
        <translation>Thả ra để đọc báo cáo</translation>
    </message>
    <message>
        <source>Nothing is written before you have looked through them.</source>
        <translation>Xem trước rồi mới ghi vào sổ.</translation>
    </message>
</context>
<context>
    <name>ansinh::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Cột hiển thị</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>As at the &amp;start</source>
        <translation>Trở lại như &amp;ban đầu</translation>
    </message>
</context>
<context>
    <name>ansinh::CompareDialog</name>
    <message>
        <source>&amp;Note the receipt…</source>
        <translation>&amp;Ghi đã nhận…</translation>
    </message>
    <message>
        <source>Compare a check code</source>
        <translation>So mã kiểm tra</translation>
    </message>
    <message>
        <source>Code as you &amp;hear it</source>
        <translation>&amp;Mã nghe được</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without dashes; O counts as 0, I as 1</source>
        <translation>Chữ hoa hay thường, có hay không có gạch nối đều được; O tính là 0, I tính là 1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nine characters in three groups. They stand on the cover of the workbook in the package. Enter compares.</source>
        <translation>Chín ký tự chia ba nhóm, ghi ở trang Bìa của bảng Excel trong gói. Nhấn Enter để so.</translation>
    </message>
    <message>
        <source>▲ This is no check code: a character was misheard or left out. Let it be read out once more, slowly.</source>
        <translation>▲ Đây chưa phải mã kiểm tra: có ký tự nghe nhầm hoặc thiếu. Đề nghị đọc lại chậm một lần nữa.</translation>
    </message>
    <message>
        <source>✓ %1 is right: %2 has exactly what was sent on %3.</source>
        <translation>✓ Đúng mã %1: %2 có đúng tệp đã gửi ngày %3.</translation>
    </message>
    <message>
        <source>✓ %1 is the code of the package that lies ready; it is not noted as sent yet.</source>
        <translation>✓ %1 là mã của gói đang có sẵn; gói này chưa ghi vào sổ gửi.</translation>
    </message>
    <message>
        <source>● %1 is a code, but of nothing that was sent in this period: the recipient has another package. Send it again.</source>
        <translation>● %1 là mã hợp lệ nhưng không phải của tệp nào đã gửi trong kỳ này: nơi nhận đang có gói khác. Hãy gửi lại.</translation>
    </message>
</context>
<context>
    <name>ansinh::ContradictionWords</name>
    <message>
        <source>Section %1</source>
        <translation>Mục %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Until it is decided, the place listed first holds; verdicts do not change because of it.</source>
        <translation>Khi chưa quyết định thì áp dụng nội dung nêu trước; việc còn để ngỏ không làm thay đổi đánh giá.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>được áp dụng</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Đã quyết định ngày %1</translation>
    </message>
</context>
<context>
    <name>ansinh::ContradictionsModel</name>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Cần làm rõ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Điểm chưa khớp nhau</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>ansinh::ContradictionsView</name>
    <message>
        <source>The places of the chosen contradiction</source>
        <translation>Các nơi nêu của điểm đang chọn</translation>
    </message>
    <message>
        <source>Contradictions of the plan</source>
        <translation>Những điểm chưa khớp trong kế hoạch</translation>
    </message>
    <message>
        <source>Points of the plan to be clarified</source>
        <translation>Điểm cần làm rõ của kế hoạch</translation>
    </message>
    <message>
        <source>Choose the place that holds and say why (Enter on the line)</source>
        <translation>Chọn nội dung được áp dụng và ghi lý do (phím Enter trên dòng)</translation>
    </message>
    <message>
        <source>&amp;Decide anew…</source>
        <translation>Quyết định &amp;lại…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Quyết định…</translation>
    </message>
</context>
<context>
    <name>ansinh::DecisionDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Quyết định</translation>
    </message>
    <message>
        <source>This holds from now on (arrow keys go from one to the next)</source>
        <translation>Từ nay áp dụng nội dung này (dùng phím mũi tên để chuyển)</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the journal of the book)</source>
        <translation>&amp;Lý do (được giữ trong nhật ký của sổ)</translation>
    </message>
    <message>
        <source>Why it holds, in a few words; Ctrl+Enter decides</source>
        <translation>Vì sao áp dụng, ghi ngắn gọn; Ctrl+Enter để quyết định</translation>
    </message>
    <message>
        <source>Writes the decision into the book; it can be taken back (Ctrl+Enter)</source>
        <translation>Ghi quyết định vào sổ; có thể hoàn tác (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leaves everything as it is (Esc)</source>
        <translation>Giữ nguyên như cũ (Esc)</translation>
    </message>
    <message>
        <source>Choose first which holds.</source>
        <translation>Hãy chọn nội dung được áp dụng trước.</translation>
    </message>
    <message>
        <source>Write the reason: in a year nobody remembers it.</source>
        <translation>Hãy ghi lý do: một năm sau sẽ không ai còn nhớ.</translation>
    </message>
    <message>
        <source>Once one is chosen, what it would change stands here.</source>
        <translation>Khi đã chọn, những gì sẽ thay đổi hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ansinh::DenominatorWriter</name>
    <message>
        <source>Source of the denominator</source>
        <translation>Nguồn của mẫu số</translation>
    </message>
    <message>
        <source>Where does the number for “%1” come from?</source>
        <translation>Số “%1” lấy từ đâu?</translation>
    </message>
    <message numerus="yes">
        <source>%n denominator(s) of the year %1</source>
        <translation>
            <numerusform>%n mẫu số của năm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, year %2: %3 → %4</source>
        <translation>%1, năm %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 last year, %3 now</source>
        <translation>%1: năm trước %2, nay %3</translation>
    </message>
    <message>
        <source>A large change, please check. %1.</source>
        <translation>Thay đổi lớn, đề nghị kiểm tra lại. %1.</translation>
    </message>
</context>
<context>
    <name>ansinh::DenominatorsModel</name>
    <message>
        <source>Whole ward</source>
        <translation>Toàn phường</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dùng cho chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>ansinh::DenominatorsView</name>
    <message>
        <source>Show each &amp;khu phố</source>
        <translation>Hiện từng &amp;khu phố</translation>
    </message>
    <message>
        <source>Shared denominators of the year</source>
        <translation>Mẫu số dùng chung của năm</translation>
    </message>
    <message>
        <source>A line for each khu phố below each denominator</source>
        <translation>Mỗi khu phố một dòng dưới từng mẫu số</translation>
    </message>
    <message>
        <source>Entered once here, used by every target that names it. Before a change is taken you see the verdicts that it moves.</source>
        <translation>Nhập một lần tại đây, mọi chỉ tiêu cùng mẫu số đều dùng. Trước khi ghi thay đổi, chương trình cho xem đánh giá nào sẽ đổi.</translation>
    </message>
</context>
<context>
    <name>ansinh::Dhis2Dialog</name>
    <message>
        <source>Values for DHIS2, %1</source>
        <translation>Số liệu cho DHIS2, %1</translation>
    </message>
    <message>
        <source>Codes of DHIS2</source>
        <translation>Mã DHIS2</translation>
    </message>
    <message>
        <source>DHIS2 knows every amount by an identifier of eleven letters and digits, which whoever keeps that server gives you, best as a CSV. Only amounts with a code and a value go into the file.</source>
        <translation>DHIS2 nhận biết từng số liệu bằng mã gồm 11 chữ cái và chữ số do đơn vị quản lý hệ thống cấp, thuận tiện nhất là bằng tệp CSV. Chỉ số liệu có mã và có giá trị mới được ghi vào tệp.</translation>
    </message>
    <message>
        <source>&amp;Take codes from a CSV…</source>
        <translation>&amp;Nhập mã từ tệp CSV…</translation>
    </message>
    <message>
        <source>Columns target, amount, data_element, category_option_combo, org_unit</source>
        <translation>Các cột target, amount, data_element, category_option_combo, org_unit</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>Enter the code of one amount</source>
        <translation>Nhập mã của một số liệu</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Change the chosen code</source>
        <translation>Sửa mã đang chọn</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Take the chosen code out</source>
        <translation>Bỏ mã đang chọn</translation>
    </message>
    <message>
        <source>&amp;Organisation unit</source>
        <translation>Mã đơn &amp;vị</translation>
    </message>
    <message>
        <source>The ward&apos;s identifier there, for the codes that name none</source>
        <translation>Mã của phường trên DHIS2, dùng cho những mã không ghi đơn vị</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Lưu tệp…</translation>
    </message>
    <message>
        <source>A dataValueSets file in JSON</source>
        <translation>Tệp dataValueSets dạng JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The book has no codes yet.</source>
        <translation>Sổ chưa có mã nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n values would be in the file.</source>
        <translation>
            <numerusform>Tệp sẽ có %n số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV with the codes</source>
        <translation>Tệp CSV có mã</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose the CSV with the codes.</source>
        <translation>Không đọc được “%1”. Hãy chọn tệp CSV có mã.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of DHIS2: those have eleven letters and digits and begin with a letter.</source>
        <translation>“%1” không phải mã DHIS2: mã gồm 11 chữ cái và chữ số, bắt đầu bằng chữ cái.</translation>
    </message>
    <message>
        <source>Values for DHIS2</source>
        <translation>Số liệu cho DHIS2</translation>
    </message>
    <message>
        <source>DHIS2 dataValueSets</source>
        <translation>DHIS2 dataValueSets</translation>
    </message>
    <message numerus="yes">
        <source>%n values saved: %1</source>
        <translation>
            <numerusform>Đã lưu %n số liệu: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::Dhis2Model</name>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>tử số</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>mẫu số</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Data element</source>
        <translation>Mã phần tử dữ liệu</translation>
    </message>
    <message>
        <source>Category option combo</source>
        <translation>Mã phân tổ</translation>
    </message>
    <message>
        <source>Organisation unit</source>
        <translation>Mã đơn vị</translation>
    </message>
</context>
<context>
    <name>ansinh::Dhis2Words</name>
    <message>
        <source>Enter the identifier of the data element.</source>
        <translation>Hãy nhập mã phần tử dữ liệu.</translation>
    </message>
    <message>
        <source>It has eleven letters and digits and begins with a letter. Copy it from the server once more.</source>
        <translation>Mã gồm 11 chữ cái và chữ số, bắt đầu bằng chữ cái. Hãy sao chép lại từ hệ thống.</translation>
    </message>
    <message>
        <source>Code of DHIS2</source>
        <translation>Mã DHIS2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Số liệu</translation>
    </message>
    <message>
        <source>&amp;Data element</source>
        <translation>&amp;Mã phần tử dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Category option combo</source>
        <translation>Mã &amp;phân tổ</translation>
    </message>
    <message>
        <source>&amp;Organisation unit</source>
        <translation>Mã đơn &amp;vị</translation>
    </message>
    <message>
        <source>The last two can stay empty: the server&apos;s default, and the unit that is given with the file.</source>
        <translation>Hai ô cuối để trống được: hệ thống dùng phân tổ mặc định và mã đơn vị ghi khi lưu tệp.</translation>
    </message>
</context>
<context>
    <name>ansinh::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Tìm trong danh mục</translation>
    </message>
    <message>
        <source>Parts of the directory</source>
        <translation>Các phần của danh mục</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Organisations (%1)</source>
        <translation>Đơn vị (%1)</translation>
    </message>
    <message>
        <source>Neighbourhoods (%1)</source>
        <translation>Khu phố (%1)</translation>
    </message>
    <message>
        <source>%1 rows match “%2”</source>
        <translation>%1 dòng khớp “%2”</translation>
    </message>
</context>
<context>
    <name>ansinh::DirectoryView</name>
    <message>
        <source>What is known of the chosen row</source>
        <translation>Thông tin của dòng đang chọn</translation>
    </message>
    <message>
        <source>Nothing matches what you typed. Esc shows all.</source>
        <translation>Không có dòng nào khớp. Esc để xem tất cả.</translation>
    </message>
</context>
<context>
    <name>ansinh::DisputeWords</name>
    <message>
        <source>figures as of %1</source>
        <translation>số liệu đến ngày %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>nhập ngày %1</translation>
    </message>
    <message>
        <source>The figure stated for the whole ward</source>
        <translation>Số chung của toàn phường</translation>
    </message>
    <message>
        <source>The khu phố added up</source>
        <translation>Cộng các khu phố</translation>
    </message>
    <message>
        <source>The members added up</source>
        <translation>Cộng các đơn vị thành viên</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Several organisations reported it, and they do not say the same.</source>
        <translation>Nhiều đơn vị cùng báo số liệu này và báo khác nhau.</translation>
    </message>
    <message>
        <source>The parts and the whole do not agree.</source>
        <translation>Tổng các phần không khớp số chung.</translation>
    </message>
    <message>
        <source>Which figure holds?</source>
        <translation>Lấy số nào?</translation>
    </message>
</context>
<context>
    <name>ansinh::Effects</name>
    <message>
        <source>Targets that would change</source>
        <translation>Chỉ tiêu sẽ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Ghi thay đổi</translation>
    </message>
    <message>
        <source>Shared denominators</source>
        <translation>Mẫu số dùng chung</translation>
    </message>
</context>
<context>
    <name>ansinh::EntriesView</name>
    <message>
        <source>Load older entries</source>
        <translation>Xem thêm dòng cũ hơn</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Các dòng nhật ký</translation>
    </message>
    <message>
        <source>Read the entries before the oldest one shown</source>
        <translation>Đọc tiếp các dòng cũ hơn dòng cuối</translation>
    </message>
    <message>
        <source>Nothing in the journal matches.</source>
        <translation>Không có dòng nhật ký nào khớp.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Đang tìm trong các dòng cũ hơn…</translation>
    </message>
    <message>
        <source>%1 of %2 entries match</source>
        <translation>%1 trong %2 dòng khớp</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>%n dòng mới nhất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ErrorBox</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Chép chi tiết</translation>
    </message>
    <message>
        <source>Puts the message on the clipboard, for whoever helps</source>
        <translation>Chép thông báo để gửi cho người hỗ trợ</translation>
    </message>
</context>
<context>
    <name>ansinh::FigureHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Loại số liệu</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Đơn vị báo cáo</translation>
    </message>
    <message>
        <source>File, place</source>
        <translation>Tệp, vị trí</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>ansinh::FigureWords</name>
    <message>
        <source>nothing arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>not judged here</source>
        <translation>không đánh giá được</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>có số liệu</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>sơ bộ</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>official</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not attained</source>
        <translation>không đạt</translation>
    </message>
</context>
<context>
    <name>ansinh::FigureWriter</name>
    <message>
        <source>This is unusual</source>
        <translation>Số liệu khác thường</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Ghi lý do…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>Đã dán %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out whole, with state and note: %1.</source>
        <translation>Đã xóa cả số liệu, gồm tình trạng và ghi chú: %1.</translation>
    </message>
</context>
<context>
    <name>ansinh::FiguresModel</name>
    <message>
        <source>6 months
%1</source>
        <translation>6 tháng
%1</translation>
    </message>
    <message>
        <source>Year
%1</source>
        <translation>Năm
%1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>narrow head</comment>
        <translation>Tử
số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>narrow head</comment>
        <translation>Mẫu
số</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>narrow head</comment>
        <translation>Giao
năm</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>narrow head</comment>
        <translation>Mục
tiêu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>narrow head</comment>
        <translation>Loại
số liệu</translation>
    </message>
    <message>
        <source>Assigning document</source>
        <translation>Văn bản giao</translation>
    </message>
</context>
<context>
    <name>ansinh::FiguresView</name>
    <message>
        <source>‹ All targets</source>
        <translation>‹ Tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>Targets of the period</source>
        <translation>Chỉ tiêu của kỳ</translation>
    </message>
    <message>
        <source>Back to all targets (Esc)</source>
        <translation>Trở lại tất cả chỉ tiêu (Esc)</translation>
    </message>
    <message>
        <source>The pasted block says what stands here already; nothing changes.</source>
        <translation>Khối vừa dán giống hệt số đang có; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This figure of %1 is added up from its parts. Type it part by part.</source>
        <translation>Số của %1 được cộng từ các phần. Xin nhập theo từng phần.</translation>
    </message>
    <message>
        <source>Several organisations reported %1. Each has its own line.</source>
        <translation>Nhiều đơn vị cùng báo %1. Mỗi đơn vị có một dòng riêng.</translation>
    </message>
    <message>
        <source>Open the parts (Ctrl+Enter)</source>
        <translation>Mở từng phần (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type, Enter goes down, Tab to the right · Ctrl+V pastes from Excel · F4 the source · Esc all targets</source>
        <translation>Gõ số rồi Enter xuống dòng, Tab sang phải · Ctrl+V dán từ Excel · F4 nguồn số liệu · Esc tất cả chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) · type into a cell · Ctrl+Enter its parts · F4 its source</source>
        <translation>
            <numerusform>%n chỉ tiêu · gõ thẳng vào ô · Ctrl+Enter từng phần · F4 nguồn số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>No target matches “%1”. Esc shows all %2.</source>
        <translation>Không chỉ tiêu nào khớp “%1”. Esc để xem lại cả %2.</translation>
    </message>
    <message>
        <source>%1 of %2 targets match “%3” · Esc shows all</source>
        <translation>%1 trong %2 chỉ tiêu khớp “%3” · Esc để xem lại tất cả</translation>
    </message>
    <message>
        <source>The share is computed from numerator and denominator: type those two.</source>
        <translation>Tỷ lệ tự tính từ tử số và mẫu số: xin sửa ở hai cột đó.</translation>
    </message>
    <message>
        <source>A value is assigned to the whole ward for a whole year, and only where the target has a number.</source>
        <translation>Chỉ tiêu chỉ giao cho toàn phường, cả năm, và chỉ với chỉ tiêu có con số.</translation>
    </message>
    <message>
        <source>Type the value, Tab to its document (Alt+↓ proposes some) · Ctrl+C, then Ctrl+V over several cells gives all the same</source>
        <translation>Gõ giá trị giao, Tab sang văn bản (Alt+↓ để chọn) · Ctrl+C một ô rồi Ctrl+V lên nhiều ô để ghi giống nhau</translation>
    </message>
</context>
<context>
    <name>ansinh::FindBox</name>
    <message>
        <source>Find anything  Ctrl+F</source>
        <translation>Tìm mọi thứ  Ctrl+F</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Find tasks, targets, organisations, khu phố, documents, results, notes (Ctrl+F)</source>
        <translation>Tìm nhiệm vụ, chỉ tiêu, đơn vị, khu phố, văn bản, kết quả, ghi chú (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a code, a name or words, with or without accents, abbreviated or not.</source>
        <translation>Gõ mã, tên hoặc vài chữ; có dấu hay không, viết tắt hay viết đủ đều được.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go there · Esc to leave</source>
        <translation>↑ ↓ để chọn · Enter để mở · Esc để thôi</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words or a code such as CT19.</source>
        <translation>Không tìm thấy. Thử gõ ít chữ hơn, hoặc gõ mã như CT19.</translation>
    </message>
</context>
<context>
    <name>ansinh::FindList</name>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>ansinh::FindModel</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Khu phố</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>To clarify in the plan</source>
        <translation>Điểm cần rõ trong kế hoạch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Task results</source>
        <translation>Kết quả nhiệm vụ</translation>
    </message>
    <message>
        <source>Notes on figures</source>
        <translation>Ghi chú của số liệu</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
</context>
<context>
    <name>ansinh::FindingWords</name>
    <message>
        <source>the package itself</source>
        <translation>chính tệp gói</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>● damaged</source>
        <translation>● hỏng</translation>
    </message>
    <message>
        <source>● dangerous</source>
        <translation>● nguy hiểm</translation>
    </message>
    <message>
        <source>● too large</source>
        <translation>● quá lớn</translation>
    </message>
    <message>
        <source>○ something else</source>
        <translation>○ tệp khác</translation>
    </message>
    <message>
        <source>○ of a newer program</source>
        <translation>○ của bản mới hơn</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● bị sửa</translation>
    </message>
    <message>
        <source>▲ wrong content</source>
        <translation>▲ nội dung sai</translation>
    </message>
    <message>
        <source>It was cut off on its way. Fetch or copy it once more.</source>
        <translation>Tệp bị đứt quãng khi chuyển. Hãy tải hoặc chép lại.</translation>
    </message>
    <message>
        <source>Do not open it. Ask the sender by phone whether it is really theirs.</source>
        <translation>Đừng mở. Gọi điện hỏi nơi gửi có đúng là tệp của họ không.</translation>
    </message>
    <message>
        <source>No package is as large. Ask the sender for the right file.</source>
        <translation>Không gói nào lớn như vậy. Đề nghị nơi gửi gửi đúng tệp.</translation>
    </message>
    <message>
        <source>Choose the file that the sender calls the data package.</source>
        <translation>Hãy chọn đúng tệp gói dữ liệu của nơi gửi.</translation>
    </message>
    <message>
        <source>Install the newer version of An Sinh to read it.</source>
        <translation>Cài bản An Sinh mới hơn để đọc.</translation>
    </message>
    <message>
        <source>Ask the sender to make the package anew with the program, and to send it unchanged.</source>
        <translation>Đề nghị nơi gửi tạo lại gói bằng chương trình và gửi nguyên tệp.</translation>
    </message>
    <message>
        <source>Somebody or something changed it after it was made. Ask the sender for the original.</source>
        <translation>Tệp đã bị sửa sau khi tạo. Đề nghị nơi gửi gửi lại bản gốc.</translation>
    </message>
</context>
<context>
    <name>ansinh::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sai thế nào</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nên làm</translation>
    </message>
</context>
<context>
    <name>ansinh::FormsDialog</name>
    <message>
        <source>With &amp;request letters (PDF)</source>
        <translation>Kèm &amp;công văn đề nghị (PDF)</translation>
    </message>
    <message>
        <source>Request workbooks, %1</source>
        <translation>Mẫu báo cáo %1</translation>
    </message>
    <message>
        <source>%1 (form sent)</source>
        <translation>%1 (đã gửi mẫu)</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>Đã chọn %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Make %n forms</source>
        <translation>
            <numerusform>Tạo %n mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục lưu mẫu báo cáo</translation>
    </message>
    <message>
        <source>Choose the folder into which the files are written.</source>
        <translation>Hãy chọn thư mục để ghi các tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks written into %1.</source>
        <translation>
            <numerusform>Đã ghi %n tệp mẫu vào %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older forms of the same name were replaced.</source>
        <translation>
            <numerusform>Đã thay %n mẫu cũ trùng tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them in one file: %1</source>
        <translation>Tất cả trong một tệp nén: %1</translation>
    </message>
    <message>
        <source>Letters, to print at once: %1</source>
        <translation>Công văn, in một lần: %1</translation>
    </message>
    <message>
        <source>Calendar with the deadlines: %1</source>
        <translation>Tệp lịch ghi các hạn: %1</translation>
    </message>
    <message>
        <source>Once they have gone out, note it: the register and the letters then know the day.</source>
        <translation>Gửi đi rồi thì ghi nhận, để sổ theo dõi và công văn nhắc biết ngày gửi.</translation>
    </message>
    <message>
        <source>The official letters that the workbooks go with: one for each, and all in one to print</source>
        <translation>Công văn gửi kèm mẫu: mỗi đơn vị một tệp, và một tệp chung để in</translation>
    </message>
    <message>
        <source>How far the files are written</source>
        <translation>Đã ghi đến đâu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Paper form for khu phố…</source>
        <translation>Phiếu giấy cho khu phố…</translation>
    </message>
    <message>
        <source>One page for each khu phố without a computer: shown first, then printed</source>
        <translation>Mỗi khu phố không có máy tính một trang: xem trước rồi in</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Cho đơn vị</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tất cả</translation>
    </message>
    <message>
        <source>Tick all organisations</source>
        <translation>Chọn tất cả đơn vị</translation>
    </message>
    <message>
        <source>Not &amp;sent</source>
        <translation>&amp;Chưa gửi</translation>
    </message>
    <message>
        <source>Tick those who have not sent their report</source>
        <translation>Chọn những đơn vị chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Without a &amp;form</source>
        <translation>Chưa có &amp;mẫu</translation>
    </message>
    <message>
        <source>Tick those to whom no form has gone</source>
        <translation>Chọn những đơn vị chưa được gửi mẫu</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Asked for each khu phố too</source>
        <translation>Hỏi thêm theo khu phố</translation>
    </message>
    <message>
        <source>A row for each khu phố stands below the row of the whole ward.</source>
        <translation>Dưới dòng toàn phường có thêm một dòng cho mỗi khu phố.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Th&amp;ư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Where the files are written; files of the same name are written anew</source>
        <translation>Nơi ghi các tệp; tệp trùng tên được ghi lại</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Chọ&amp;n…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>Note as &amp;sent…</source>
        <translation>&amp;Ghi nhận đã gửi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ansinh::GoalWords</name>
    <message>
        <source>General goals</source>
        <translation>Mục tiêu chung</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Tầm nhìn</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Phân công và thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited by the plan</source>
        <translation>
            <numerusform>%n văn bản được viện dẫn trong kế hoạch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::HandCountsModel</name>
    <message>
        <source>Counted for the task</source>
        <translation>Chỉ số của nhiệm vụ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
</context>
<context>
    <name>ansinh::HandEntryDialog</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Ghi nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Type in a return: %1, period %2</source>
        <translation>Nhập tay báo cáo: %1, kỳ %2</translation>
    </message>
    <message>
        <source>%1 · period %2</source>
        <translation>%1 · kỳ %2</translation>
    </message>
    <message>
        <source>Type as it stands on the paper; what the book knows already is filled in. A cell that is left blank takes nothing out of the book.</source>
        <translation>Gõ đúng như trên giấy; những gì sổ đã có thì điền sẵn. Ô để trống không xóa số liệu đã có trong sổ.</translation>
    </message>
    <message>
        <source>Parts of the return</source>
        <translation>Các phần của báo cáo</translation>
    </message>
    <message>
        <source>Writes the return into the book as one change, after a verified backup (Ctrl+Enter)</source>
        <translation>Ghi cả báo cáo vào sổ trong một lần, sau khi đã sao lưu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Writes nothing (Esc)</source>
        <translation>Không ghi gì (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n không nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Some of what is typed cannot be; mend it before it is recorded.</source>
        <translation>✕ Có chỗ gõ chưa đúng; sửa xong mới ghi nhận được.</translation>
    </message>
    <message>
        <source>Will be recorded: %1.</source>
        <translation>Sẽ ghi: %1.</translation>
    </message>
    <message>
        <source>Figures (%1)</source>
        <translation>Số liệu (%1)</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <translation>Nhiệm vụ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Receipt and scan (%n file(s))</source>
        <translation>
            <numerusform>Tiếp nhận và bản gốc (%n tệp)</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt and scan</source>
        <translation>Tiếp nhận và bản gốc</translation>
    </message>
    <message>
        <source>The return of %1 is recorded; Ctrl+Z takes it back</source>
        <translation>Đã ghi nhận báo cáo của %1; Ctrl+Z để hoàn tác</translation>
    </message>
    <message>
        <source>Nothing is in the book yet</source>
        <translation>Chưa ghi gì vào sổ</translation>
    </message>
    <message>
        <source>What you typed is lost when you close. Close all the same?</source>
        <translation>Nếu đóng, những gì vừa gõ sẽ mất. Vẫn đóng?</translation>
    </message>
    <message>
        <source>Go &amp;on typing</source>
        <translation>&amp;Gõ tiếp</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Bỏ những gì đã gõ</translation>
    </message>
</context>
<context>
    <name>ansinh::HandEntryFigures</name>
    <message>
        <source>Filter the rows</source>
        <translation>Lọc các dòng</translation>
    </message>
    <message>
        <source>Figures of the return</source>
        <translation>Số liệu của báo cáo</translation>
    </message>
</context>
<context>
    <name>ansinh::HandEntryModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị
tính</translation>
    </message>
    <message>
        <source>Year
%1</source>
        <translation>Năm
%1</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>narrow head</comment>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>narrow head</comment>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>narrow head</comment>
        <translation>Loại
số liệu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
</context>
<context>
    <name>ansinh::HandEntryTasks</name>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was done in this period</source>
        <translation>Những việc đã làm trong kỳ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Done, on schedule, or what is left</source>
        <translation>Đã xong, đúng tiến độ, hay còn việc gì</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Những gì còn vướng</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>What is asked of the ward or those above</source>
        <translation>Đề nghị phường hoặc cấp trên điều gì</translation>
    </message>
    <message>
        <source>Tasks of the organisation</source>
        <translation>Nhiệm vụ của đơn vị</translation>
    </message>
    <message>
        <source>Counted for the task</source>
        <translation>Chỉ số của nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>ansinh::HandTasksModel</name>
    <message>
        <source>to look at</source>
        <translation>cần xem lại</translation>
    </message>
    <message>
        <source>told</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>ansinh::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Nội dung trợ giúp</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Các phần trợ giúp</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Phím tắt và trợ giúp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Giấy tờ khác</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Thu báo cáo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Send and keep</source>
        <translation>Gửi và lưu</translation>
    </message>
</context>
<context>
    <name>ansinh::HistoryView</name>
    <message>
        <source>The journal knows no version of this figure.</source>
        <translation>Nhật ký chưa có lần ghi nào của số liệu này.</translation>
    </message>
    <message>
        <source>Versions of the figure</source>
        <translation>Các lần ghi của số liệu</translation>
    </message>
    <message>
        <source>Show the whole journal again (Esc)</source>
        <translation>Xem lại toàn bộ nhật ký (Esc)</translation>
    </message>
    <message>
        <source>History of the figure: %1  ✕</source>
        <translation>Lịch sử số liệu: %1  ✕</translation>
    </message>
    <message>
        <source>History of %1: show the whole journal again</source>
        <translation>Lịch sử %1: xem lại toàn bộ nhật ký</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportAnswersModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Code and part</source>
        <translation>Mã, phần</translation>
    </message>
    <message>
        <source>Target or task</source>
        <translation>Chỉ tiêu, nhiệm vụ</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the return</source>
        <translation>Trong báo cáo</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportDialog</name>
    <message numerus="yes">
        <source>%n return(s) taken in</source>
        <translation>
            <numerusform>Đã nhận %n báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the book yet</source>
        <translation>Chưa ghi gì vào sổ</translation>
    </message>
    <message>
        <source>The questions that you answered are forgotten when you close. Close all the same?</source>
        <translation>Nếu đóng, những câu đã trả lời sẽ mất. Vẫn đóng?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Close without taking</source>
        <translation>Đóng, &amp;không nhận</translation>
    </message>
    <message>
        <source>Of the chosen file…</source>
        <translation>Của tệp đang chọn…</translation>
    </message>
    <message numerus="yes">
        <source>Of all %n file(s) that have to be mended…</source>
        <translation>
            <numerusform>Của cả %n tệp cần sửa…</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the marked copies</source>
        <translation>Thư mục để lưu bản đánh dấu lỗi</translation>
    </message>
    <message numerus="yes">
        <source>%n marked copy(ies) written into %1.</source>
        <translation>
            <numerusform>Đã lưu %n bản đánh dấu lỗi vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these it is not known whose form they are, so no copy can be marked: %1.</source>
        <translation>Chưa biết các tệp này là mẫu của đơn vị nào nên không đánh dấu được: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>N&amp;gừng đọc</translation>
    </message>
    <message>
        <source>Save mar&amp;ked copies</source>
        <translation>Lưu &amp;bản đánh dấu lỗi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take in returns</source>
        <translation>Nhận báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Số tệp đã đọc</translation>
    </message>
    <message>
        <source>Keeps what is read so far and leaves out the rest</source>
        <translation>Giữ những tệp đã đọc, bỏ những tệp còn lại</translation>
    </message>
    <message>
        <source>Copies with each fault marked in its cell, to send back to the organisations</source>
        <translation>Bản chép có đánh dấu lỗi ngay trong ô, để gửi trả đơn vị sửa</translation>
    </message>
    <message>
        <source>Writes them into the book as one change, after a verified backup (Ctrl+Enter)</source>
        <translation>Ghi vào sổ trong một lần, sau khi đã sao lưu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Writes nothing (Esc)</source>
        <translation>Không ghi gì (Esc)</translation>
    </message>
    <message>
        <source>Every file has this day of receipt and this way now.</source>
        <translation>Mọi tệp đã có ngày nhận và cách gửi này.</translation>
    </message>
    <message>
        <source>What was taken in is taken back.</source>
        <translation>Đã hoàn tác lần nhận báo cáo.</translation>
    </message>
    <message>
        <source>Returns that came in</source>
        <translation>Báo cáo đã gửi đến</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;All files (*)</source>
        <translation>Tệp Excel (*.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>Đã đọc %1/%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workbook (.xlsx) among what was chosen</source>
        <translation>Không có tệp Excel (.xlsx) nào trong những gì đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n nhận được</numerusform>
        </translation>
    </message>
    <message>
        <source>with open questions</source>
        <translation>còn câu hỏi cần trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions</source>
        <translation>
            <numerusform>trong đó %n còn câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n tệp không nhận được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;return(s)</source>
        <translation>
            <numerusform>N&amp;hận %n báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;return</source>
        <translation>N&amp;hận báo cáo</translation>
    </message>
    <message>
        <source>Nothing will be written.</source>
        <translation>Chưa có gì để ghi.</translation>
    </message>
    <message>
        <source>None of these can be taken. Save marked copies and send them back.</source>
        <translation>Không nhận được tệp nào. Hãy lưu bản đánh dấu lỗi rồi gửi trả đơn vị.</translation>
    </message>
    <message>
        <source>None of these can be taken. What is wrong stands at each file.</source>
        <translation>Không nhận được tệp nào; lý do ghi ở từng tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n không nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be written: %1.</source>
        <translation>Sẽ ghi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be taken stay out; the others do not wait for them.</source>
        <translation>
            <numerusform>%n tệp không nhận thì để ngoài, các tệp khác vẫn nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportFiles</name>
    <message>
        <source>Filter the files</source>
        <translation>Lọc tệp</translation>
    </message>
    <message>
        <source>&amp;More files…</source>
        <translation>Thêm &amp;tệp…</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Các tệp gửi đến</translation>
    </message>
    <message>
        <source>Files and folders can be dropped on the window too</source>
        <translation>Cũng có thể kéo thả tệp, thư mục vào cửa sổ này</translation>
    </message>
    <message>
        <source>Returns that came in</source>
        <translation>Báo cáo đã gửi đến</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportFilesModel</name>
    <message>
        <source>6 months of %1</source>
        <translation>6 tháng %1</translation>
    </message>
    <message>
        <source>waits to be read</source>
        <translation>chờ đọc</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>sẽ nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>cần trả lời %n câu</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>chưa điền gì</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>không nhập</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>giống hệt %1</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <translation>đã có %1 mới hơn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>New</source>
        <comment>narrow head</comment>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>narrow head</comment>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>narrow head</comment>
        <translation>Như
cũ</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>narrow head</comment>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>narrow head</comment>
        <translation>Lần</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportProblemsModel</name>
    <message>
        <source>the file</source>
        <translation>cả tệp</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>question</source>
        <translation>cần trả lời</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>give the reason…</source>
        <translation>ghi lý do…</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>What is wrong, and how to mend it</source>
        <translation>Vướng gì, xử lý thế nào</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Không nhập</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportQuestions</name>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Để &amp;lại</translation>
    </message>
    <message>
        <source>The same for &amp;all of this rule</source>
        <translation>Trả lời như vậy cho cả l&amp;oại này</translation>
    </message>
    <message>
        <source>Problems of the return</source>
        <translation>Vướng mắc của báo cáo</translation>
    </message>
    <message>
        <source>Takes what the chosen questions are about (+)</source>
        <translation>Nhận số liệu của những câu đang chọn (phím +)</translation>
    </message>
    <message>
        <source>Leaves out what the chosen questions are about; the rest of the return is taken (-)</source>
        <translation>Không nhập số liệu của những câu đang chọn; phần còn lại vẫn nhập (phím -)</translation>
    </message>
    <message>
        <source>Gives the answer of this line to every question of the same rule</source>
        <translation>Lấy câu trả lời của dòng này cho mọi câu cùng loại</translation>
    </message>
    <message numerus="yes">
        <source>In this file (%n question(s))</source>
        <translation>
            <numerusform>Trong tệp này (%n câu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In every file (%n question(s))</source>
        <translation>
            <numerusform>Trong mọi tệp (%n câu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with this return.</source>
        <translation>✓ Báo cáo này không có gì vướng.</translation>
    </message>
    <message>
        <source>Mend it in its cell; then it can be recorded.</source>
        <translation>Sửa ngay trong ô, sau đó mới ghi nhận được.</translation>
    </message>
    <message>
        <source>Ask the organisation to send it again as said above.</source>
        <translation>Đề nghị đơn vị gửi lại theo hướng dẫn ở trên.</translation>
    </message>
    <message>
        <source>Save a copy with the faults marked in their cells, and send it back.</source>
        <translation>Hãy lưu bản đánh dấu lỗi rồi gửi trả đơn vị sửa.</translation>
    </message>
    <message>
        <source>What is not answered is left out; the rest is taken.</source>
        <translation>Câu chưa trả lời thì không nhập số liệu ấy, phần còn lại vẫn nhập.</translation>
    </message>
    <message>
        <source>Everything is taken; the notes are only worth a look.</source>
        <translation>Nhận hết; các lưu ý chỉ để xem qua.</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportResult</name>
    <message>
        <source>Save mar&amp;ked copies</source>
        <translation>Lưu &amp;bản đánh dấu lỗi…</translation>
    </message>
    <message>
        <source>&amp;Undo all of this</source>
        <translation>&amp;Hoàn tác cả lần này</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Takes back all that was just recorded, in one step</source>
        <translation>Lấy lại mọi thứ vừa ghi, trong một lần</translation>
    </message>
    <message>
        <source>Back to the list of returns (Esc)</source>
        <translation>Về trang Thu báo cáo (Esc)</translation>
    </message>
    <message>
        <source>What each return brought</source>
        <translation>Từng báo cáo đã nhận</translation>
    </message>
    <message>
        <source>Of all files that have to be mended, to send back to the organisations</source>
        <translation>Của mọi tệp cần sửa, để gửi trả đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) taken</source>
        <translation>
            <numerusform>Đã nhận %n báo cáo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) recorded</source>
        <translation>
            <numerusform>Đã ghi %n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task result(s) recorded</source>
        <translation>
            <numerusform>Đã ghi kết quả của %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task indicator(s) recorded</source>
        <translation>
            <numerusform>Đã ghi %n chỉ số của nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>They say nothing that the book did not know; the register has them now.</source>
        <translation>Không có số liệu nào mới so với sổ; việc tiếp nhận đã được ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out; ask the organisation about them and take its next version.</source>
        <translation>
            <numerusform>Không nhập %n mục; hãy hỏi đơn vị rồi nhận lần gửi sau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken; what is wrong stands in the marked copies.</source>
        <translation>
            <numerusform>%n tệp không nhận; lỗi nằm trong bản đánh dấu để gửi trả.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back in one step. The book as it was before lies in %1.</source>
        <translation>Ctrl+Z hoàn tác tất cả trong một lần. Bản sao lưu trước khi nhận: %1</translation>
    </message>
    <message>
        <source>%1, version %2: %3 new, %4 changed</source>
        <translation>%1, bản %2: %3 mới, %4 thay đổi</translation>
    </message>
    <message>
        <source>◆ %1: organisations disagree; decide which figure holds</source>
        <translation>◆ %1: các đơn vị báo khác nhau, cần quyết định số nào đúng</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Đến chỗ ấy</translation>
    </message>
</context>
<context>
    <name>ansinh::ImportSide</name>
    <message>
        <source>Take this &amp;file</source>
        <translation>Nhận tệp nà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Only what changes</source>
        <translation>&amp;Chỉ những gì thay đổi</translation>
    </message>
    <message>
        <source>Filter what the file says</source>
        <translation>Lọc trong tệp này</translation>
    </message>
    <message>
        <source>This day and way for &amp;every file</source>
        <translation>Dùng ngày nhận, cách gửi này cho &amp;mọi tệp</translation>
    </message>
    <message>
        <source>Whether this return goes into the book (Space in the list of files)</source>
        <translation>Có ghi báo cáo này vào sổ hay không (phím cách trong danh sách tệp)</translation>
    </message>
    <message>
        <source>What to see of the file</source>
        <translation>Xem gì của tệp</translation>
    </message>
    <message>
        <source>What the return says beside the book</source>
        <translation>Số trong báo cáo cạnh số trong sổ</translation>
    </message>
    <message>
        <source>Hides what stays as it is and what is blank</source>
        <translation>Ẩn những gì như cũ hoặc để trống</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>Số liệu nhận</translation>
    </message>
    <message>
        <source>Gives the day of receipt and the way to all files of the list; the rest stays apart</source>
        <translation>Ghi ngày nhận và cách gửi này cho mọi tệp; phần còn lại vẫn riêng từng tệp</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Chưa chọn tệp nào</translation>
    </message>
    <message>
        <source>%1 · period %2</source>
        <translation>%1 · kỳ %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>lần %1</translation>
    </message>
    <message>
        <source>The file is written in %1; its texts were turned into Unicode. Look whether they read well: %2</source>
        <translation>Tệp viết bằng %1, đã chuyển sang Unicode. Xem thử chữ có đúng không: %2</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tiếp nhận</translation>
    </message>
</context>
<context>
    <name>ansinh::IndicatorsModel</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>+ Add an indicator of your own…</source>
        <translation>+ Thêm chỉ số khác…</translation>
    </message>
    <message>
        <source>unit…</source>
        <translation>đơn vị…</translation>
    </message>
    <message>
        <source>choose a source…</source>
        <translation>chọn nguồn…</translation>
    </message>
    <message>
        <source>Over all organisations, where the numbers add</source>
        <translation>Cộng của mọi đơn vị, với chỉ số cộng được</translation>
    </message>
    <message>
        <source>6 months
%1</source>
        <extracomment>The head of a narrow column: may break into two lines</extracomment>
        <translation>6 tháng
%1</translation>
    </message>
    <message>
        <source>Year
%1</source>
        <translation>Năm
%1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị
tính</translation>
    </message>
    <message>
        <source>Source of
money</source>
        <translation>Nguồn
kinh phí</translation>
    </message>
    <message>
        <source>All
together</source>
        <translation>Cộng</translation>
    </message>
</context>
<context>
    <name>ansinh::IndicatorsPanel</name>
    <message>
        <source>Indicators of the task</source>
        <translation>Chỉ số của nhiệm vụ</translation>
    </message>
    <message>
        <source>There is already a line for “%1”. Change the value there.</source>
        <translation>Đã có dòng cho nguồn “%1”. Hãy sửa giá trị ở dòng ấy.</translation>
    </message>
    <message>
        <source>“%1” is already counted for this task. Give another name.</source>
        <translation>Nhiệm vụ này đã có chỉ số “%1”. Hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>“%1” was not decided.</source>
        <translation>chưa chọn cách đọc “%1”.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1: %2</source>
        <translation>Chưa dán số nào. %1: %2</translation>
    </message>
    <message>
        <source>Nothing was pasted: no number of the block meets a value here. Begin in the column of the period.</source>
        <translation>Chưa dán số nào: không số nào trong khối rơi vào cột giá trị. Hãy bắt đầu dán từ ô của cột kỳ này.</translation>
    </message>
</context>
<context>
    <name>ansinh::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>ansinh::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Old and new values of the chosen entry</source>
        <translation>Giá trị cũ và mới của dòng đang chọn</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Take back up to here…</source>
        <translation>Hoàn tác đến dòng này…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Only entries about this</source>
        <translation>Chỉ xem các dòng về nội dung này</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Only entries of these days</source>
        <translation>Chỉ xem các dòng trong thời gian này</translation>
    </message>
    <message>
        <source>History of a figure</source>
        <translation>Lịch sử số liệu</translation>
    </message>
    <message>
        <source>Take back the chosen entry and everything after it</source>
        <translation>Hoàn tác dòng đang chọn và mọi thay đổi sau đó</translation>
    </message>
    <message>
        <source>This figure is not in the book: its neighbourhood or period is unknown.</source>
        <translation>Sổ không có số liệu này: không rõ khu phố hoặc kỳ báo cáo.</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>toàn phường</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Không có gì để làm lại</translation>
    </message>
</context>
<context>
    <name>ansinh::KeptWords</name>
    <message>
        <source>Save a copy of the file</source>
        <translation>Lưu một bản của tệp</translation>
    </message>
    <message>
        <source>File as it came</source>
        <translation>Tệp gốc</translation>
    </message>
    <message>
        <source>Add scans or documents</source>
        <translation>Thêm bản quét hoặc văn bản</translation>
    </message>
</context>
<context>
    <name>ansinh::LeaveWords</name>
    <message>
        <source>Something is not in the book yet</source>
        <translation>Có nội dung chưa vào sổ</translation>
    </message>
    <message>
        <source>What you typed last could not be taken into the book; the page says why. Go back to mend it, or go on without it?</source>
        <translation>Nội dung vừa nhập chưa ghi được vào sổ; lý do hiện ở đầu trang. Quay lại để sửa, hay bỏ nội dung đó và đi tiếp?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>&amp;Bỏ và đi tiếp</translation>
    </message>
</context>
<context>
    <name>ansinh::LetterheadForm</name>
    <message>
        <source>Head</source>
        <translation>Phần đầu</translation>
    </message>
    <message>
        <source>Name of the &amp;body</source>
        <translation>Tên &amp;cơ quan</translation>
    </message>
    <message>
        <source>Usage A: both lines are the committee&apos;s own name. Usage B: the superior body stands first.</source>
        <translation>Cách A: cả hai dòng là tên cơ quan ban hành. Cách B: dòng trên là cơ quan chủ quản.</translation>
    </message>
    <message>
        <source>A: the committee only</source>
        <translation>A: chỉ tên UBND</translation>
    </message>
    <message>
        <source>B: the superior body above it</source>
        <translation>B: có cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Su&amp;perior body</source>
        <translation>Cơ &amp;quan chủ quản</translation>
    </message>
    <message>
        <source>In capitals, as it shall stand there; empty: the one to whom the report goes</source>
        <translation>Viết hoa, đúng như sẽ in; để trống thì lấy cơ quan nhận báo cáo</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>Only the number; empty: a gap to be filled in by hand</source>
        <translation>Chỉ ghi số; để trống thì chừa chỗ điền tay</translation>
    </message>
    <message>
        <source>Sym&amp;bol</source>
        <translation>&amp;Ký hiệu</translation>
    </message>
    <message>
        <source>What stands behind the number: BC-UBND</source>
        <translation>Phần sau số: BC-UBND</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>As 15/11/2026; empty: a gap for the day</source>
        <translation>Ví dụ 15/11/2026; để trống thì chừa chỗ ghi ngày</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>Độ &amp;khẩn</translation>
    </message>
    <message>
        <source>In a box under the number; usually none</source>
        <translation>In trong khung dưới số văn bản; thường không có</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ký tên</translation>
    </message>
    <message>
        <source>In whose n&amp;ame</source>
        <translation>&amp;Thẩm quyền ký</translation>
    </message>
    <message>
        <source>The lines over the name; the lines below can be changed freely</source>
        <translation>Các dòng trên họ tên; có thể sửa tự do ở ô bên dưới</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Cách ghi khác</translation>
    </message>
    <message>
        <source>&amp;Lines over the name</source>
        <translation>Các &amp;dòng trên họ tên</translation>
    </message>
    <message>
        <source>One a line: TM. ỦY BAN NHÂN DÂN, then the post</source>
        <translation>Mỗi ý một dòng: TM. ỦY BAN NHÂN DÂN, rồi chức vụ</translation>
    </message>
    <message>
        <source>S&amp;igner</source>
        <translation>N&amp;gười ký</translation>
    </message>
    <message>
        <source>First and last name, without title; empty: room is left</source>
        <translation>Họ và tên, không ghi học vị; để trống thì chừa chỗ</translation>
    </message>
    <message>
        <source>T&amp;ypist&apos;s mark</source>
        <translation>Ký hiệu người &amp;soạn</translation>
    </message>
    <message>
        <source>As PL.(300): who typed it, and how many copies; usually empty</source>
        <translation>Ví dụ PL.(300): người soạn thảo và số bản; thường để trống</translation>
    </message>
    <message>
        <source>Address at the &amp;foot of page 1</source>
        <translation>Địa chỉ ở châ&amp;n trang 1</translation>
    </message>
    <message>
        <source>One a line: address, telephone, e-mail; usually empty</source>
        <translation>Mỗi ý một dòng: địa chỉ, điện thoại, thư điện tử; thường để trống</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>&amp;Kính gửi</source>
        <translation>&amp;Kính gửi</translation>
    </message>
    <message>
        <source>N&amp;ơi nhận</source>
        <translation>N&amp;ơi nhận</translation>
    </message>
</context>
<context>
    <name>ansinh::LinesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>còn %n nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ListCard</name>
    <message>
        <source>Arrow keys choose, Enter or a click goes there</source>
        <translation>Chọn bằng phím mũi tên; Enter hoặc bấm chuột để mở</translation>
    </message>
</context>
<context>
    <name>ansinh::MainWindow</name>
    <message>
        <source>%1 · sample data</source>
        <translation>%1 · dữ liệu mẫu</translation>
    </message>
    <message>
        <source>%1 to clarify</source>
        <translation>%1 cần làm rõ</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Điều hướng</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 thiếu</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 cần quyết định</translation>
    </message>
    <message numerus="yes">
        <source>Consolidation of %n wards</source>
        <translation>
            <numerusform>Tổng hợp %n phường</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::Menus</name>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Sổ</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Tạo sổ mới…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>Open the &amp;sample book</source>
        <translation>Mở sổ mẫ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sao &amp;lưu…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Chỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Nền &amp;tối</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Chữ &amp;lớn hơn</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Chữ cỡ thườn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>Trợ giúp về &amp;trang này</translation>
    </message>
    <message>
        <source>&amp;About An Sinh</source>
        <translation>&amp;Giới thiệu An Sinh</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>About An Sinh</source>
        <translation>Giới thiệu An Sinh</translation>
    </message>
    <message>
        <source>An Sinh %1
Runs a social-policy plan of a ward through the year and brings out its annual report.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>An Sinh %1
Theo dõi kế hoạch chính sách xã hội của phường suốt năm và soạn báo cáo năm.
Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>&amp;Find anywhere</source>
        <translation>&amp;Tìm khắp nơi</translation>
    </message>
    <message>
        <source>F&amp;ilter this page</source>
        <translation>&amp;Lọc trang này</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở sổ gần &amp;đây</translation>
    </message>
    <message>
        <source>No book was opened yet</source>
        <translation>Chưa mở sổ nào</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>T&amp;iến tới</translation>
    </message>
    <message>
        <source>&amp;Consolidate data packages of wards…</source>
        <translation>&amp;Tổng hợp gói dữ liệu các phường…</translation>
    </message>
</context>
<context>
    <name>ansinh::Navigation</name>
    <message>
        <source>Reporting year</source>
        <translation>Năm báo cáo</translation>
    </message>
    <message>
        <source>The year that all pages show</source>
        <translation>Các trang đều hiện số liệu của năm này</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
</context>
<context>
    <name>ansinh::NextWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n nơi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>việc cần xử lý</translation>
    </message>
    <message>
        <source>Name the khu phố of the ward</source>
        <translation>Thêm các khu phố của phường</translation>
    </message>
    <message>
        <source>Figures are then entered by khu phố and added up by the program.</source>
        <translation>Có khu phố thì ghi được số liệu theo từng khu phố, chương trình tự cộng.</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>Mở Danh mục</translation>
    </message>
    <message>
        <source>Enter the shared denominators of %1</source>
        <translation>Nhập mẫu số dùng chung năm %1</translation>
    </message>
    <message>
        <source>Population, households, labour force: entered once, used by every target that names them.</source>
        <translation>Dân số, số hộ, lực lượng lao động: nhập một lần, mọi chỉ tiêu cần đến đều dùng.</translation>
    </message>
    <message>
        <source>Enter denominators</source>
        <translation>Nhập mẫu số</translation>
    </message>
    <message>
        <source>Enter the values assigned for %1</source>
        <translation>Nhập chỉ tiêu giao năm %1</translation>
    </message>
    <message>
        <source>Each target is then judged by the year&apos;s assigned value beside the plan&apos;s.</source>
        <translation>Mỗi chỉ tiêu sẽ được đánh giá theo mức giao trong năm, bên cạnh mức của kế hoạch.</translation>
    </message>
    <message>
        <source>Enter assigned values</source>
        <translation>Nhập chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Read the draft of the annual report</source>
        <translation>Đọc lại dự thảo báo cáo năm</translation>
    </message>
    <message>
        <source>Everybody has reported and nothing is left to decide.</source>
        <translation>Các đơn vị đã gửi đủ, không còn điểm nào cần quyết định.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>The year %1 is over</source>
        <translation>Năm %1 đã qua</translation>
    </message>
    <message>
        <source>Everybody has reported. The report can be read and printed at any time.</source>
        <translation>Các đơn vị đã gửi đủ. Báo cáo xem và in lại được bất cứ lúc nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations never reported. The report can be read and printed as it is.</source>
        <translation>
            <numerusform>%n đơn vị không gửi báo cáo. Báo cáo vẫn xem và in được như hiện có.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1 is prepared</source>
        <translation>Năm %1 đã chuẩn bị xong</translation>
    </message>
    <message>
        <source>Nothing waits until the year begins.</source>
        <translation>Chưa có việc gì phải làm cho tới khi vào năm.</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Xem kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n organisations that have not reported</source>
        <translation>
            <numerusform>Nhắc %n đơn vị chưa gửi báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>See what they owe</source>
        <translation>Xem việc còn thiếu</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <translation>Đang chờ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n figures on which the sources disagree</source>
        <translation>
            <numerusform>Quyết định %n số liệu chưa thống nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>So sánh và quyết định</translation>
    </message>
    <message numerus="yes">
        <source>Clarify %n points of the plan</source>
        <translation>
            <numerusform>Làm rõ %n điểm của kế hoạch</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the places</source>
        <translation>So sánh các chỗ</translation>
    </message>
    <message>
        <source>days over, last day %1</source>
        <translation>ngày quá hạn cuối %1</translation>
    </message>
    <message>
        <source>days left, last day %1</source>
        <translation>ngày nữa · hạn cuối %1</translation>
    </message>
    <message>
        <source>Send the forms to the organisations</source>
        <translation>Gửi mẫu báo cáo cho các đơn vị</translation>
    </message>
    <message>
        <source>A workbook for each with only its own rows, and the request letter.</source>
        <translation>Mỗi đơn vị một tệp Excel chỉ gồm phần của mình, kèm công văn đề nghị.</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Tạo mẫu báo cáo</translation>
    </message>
    <message>
        <source>Take in what the organisations report</source>
        <translation>Thu báo cáo của các đơn vị</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Thu báo cáo</translation>
    </message>
    <message>
        <source>%1 (sent on %2)</source>
        <translation>%1 (gửi ngày %2)</translation>
    </message>
    <message>
        <source>Submit the annual report</source>
        <translation>Nộp báo cáo năm</translation>
    </message>
    <message>
        <source>Everybody has reported and nothing is left to decide. What is submitted is kept unchanged.</source>
        <translation>Các đơn vị đã gửi đủ, không còn gì phải quyết định. Báo cáo đã nộp được giữ nguyên.</translation>
    </message>
    <message>
        <source>Go and submit</source>
        <translation>Mở trang nộp báo cáo</translation>
    </message>
    <message>
        <source>Send the data package</source>
        <translation>Gửi gói dữ liệu</translation>
    </message>
    <message>
        <source>The report is submitted: %1.</source>
        <translation>Báo cáo đã nộp: số %1.</translation>
    </message>
    <message>
        <source>It has not gone yet to: %1</source>
        <translation>Chưa gửi cho: %1</translation>
    </message>
    <message>
        <source>Go and send</source>
        <translation>Mở trang gửi gói</translation>
    </message>
    <message>
        <source>Ask whether the package was received</source>
        <translation>Hỏi xem đã nhận được gói dữ liệu chưa</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Mở sổ gửi</translation>
    </message>
    <message>
        <source>The report of %1 is submitted, sent and received</source>
        <translation>Báo cáo năm %1 đã nộp, đã gửi, các nơi đã nhận</translation>
    </message>
    <message>
        <source>It is kept and can be printed again, the same, at any time.</source>
        <translation>Báo cáo được lưu, in lại lúc nào cũng giống hệt.</translation>
    </message>
</context>
<context>
    <name>ansinh::Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Cất thông báo</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Cất thông báo (Esc)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
</context>
<context>
    <name>ansinh::OrganisationsModel</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name today</source>
        <translation>Tên hiện nay</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Name holds</source>
        <translation>Tên dùng từ</translation>
    </message>
</context>
<context>
    <name>ansinh::OrganisationsView</name>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add an organisation or a member of a group</source>
        <translation>Thêm đơn vị hoặc thành viên của nhóm</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Give it a new name from a day on</source>
        <translation>Đặt tên mới kể từ một ngày</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Liên hệ…</translation>
    </message>
    <message>
        <source>Whom to call there</source>
        <translation>Người cần gọi ở nơi này</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Nhóm…</translation>
    </message>
    <message>
        <source>The groups that it belongs to</source>
        <translation>Các nhóm mà đơn vị là thành viên</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Ngừng hoạt động…</translation>
    </message>
    <message>
        <source>It ends, and another may follow it</source>
        <translation>Ngày cuối cùng và đơn vị kế tục</translation>
    </message>
    <message>
        <source>Take an added organisation out while nothing refers to it</source>
        <translation>Bỏ đơn vị đã thêm khi chưa có gì liên quan</translation>
    </message>
    <message>
        <source>Erase contact…</source>
        <translation>Xóa liên hệ…</translation>
    </message>
    <message>
        <source>Erase the contact for good</source>
        <translation>Xóa hẳn người liên hệ</translation>
    </message>
    <message>
        <source>Assignment sheet…</source>
        <translation>Phiếu giao…</translation>
    </message>
    <message>
        <source>Print what the plan assigns to it, to another one or to all</source>
        <translation>In phiếu giao nhiệm vụ của đơn vị này, của đơn vị khác hoặc của tất cả</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Xóa khỏi danh mục</translation>
    </message>
</context>
<context>
    <name>ansinh::OtherDoors</name>
    <message>
        <source>Everything as one &amp;Excel workbook…</source>
        <translation>Tất cả vào một bảng &amp;Excel…</translation>
    </message>
    <message>
        <source>One &amp;CSV for each table…</source>
        <translation>Mỗi bảng một tệp &amp;CSV…</translation>
    </message>
    <message>
        <source>Values for &amp;DHIS2…</source>
        <translation>Số liệu cho &amp;DHIS2…</translation>
    </message>
    <message>
        <source>Everything as one Excel workbook</source>
        <translation>Tất cả vào một bảng Excel</translation>
    </message>
    <message>
        <source>Everything, %1</source>
        <translation>Toàn bộ số liệu, %1</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng Excel</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Thư mục cho các tệp CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV files saved in %1</source>
        <translation>
            <numerusform>Đã lưu %n tệp CSV vào %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::OutlineEditor</name>
    <message>
        <source>&amp;Own words under this heading</source>
        <translation>&amp;Lời riêng dưới đề mục</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Đề cương báo cáo</translation>
    </message>
    <message>
        <source>Own words under this heading</source>
        <translation>Lời riêng dưới đề mục</translation>
    </message>
    <message>
        <source>One paragraph a line; they stand before what the program composes. {kỳ này}, {kỳ trước} and {kỳ sau} become the period.</source>
        <translation>Mỗi dòng là một đoạn, đứng trước phần chương trình soạn. {kỳ này}, {kỳ trước}, {kỳ sau} tự thay bằng kỳ báo cáo.</translation>
    </message>
    <message>
        <source>One paragraph a line</source>
        <translation>Mỗi dòng là một đoạn</translation>
    </message>
    <message>
        <source>“%1” cannot go there</source>
        <translation>Không chuyển “%1” đến chỗ ấy được</translation>
    </message>
    <message>
        <source>A heading of your own needs a name</source>
        <translation>Đề mục riêng phải có tên</translation>
    </message>
    <message>
        <source>the usual name</source>
        <translation>tên thường dùng</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Đề mục mới</translation>
    </message>
    <message>
        <source>“%1” is switched off; only headings of your own can be removed</source>
        <translation>“%1” đã tắt; chỉ bỏ hẳn được đề mục riêng</translation>
    </message>
</context>
<context>
    <name>ansinh::OutlineRows</name>
    <message>
        <source>%1: switched off, not printed (Space switches it on)</source>
        <translation>%1: đang tắt, không in (phím cách để bật)</translation>
    </message>
    <message>
        <source>%1: nothing stands under it yet, so it is left out. Write your own words below.</source>
        <translation>%1: chưa có nội dung nên không in. Hãy viết lời riêng ở ô bên dưới.</translation>
    </message>
    <message>
        <source>%1: the book has nothing to tell there, so it is left out</source>
        <translation>%1: trong sổ chưa có gì để nêu nên không in</translation>
    </message>
    <message>
        <source>%1: your own heading</source>
        <translation>%1: đề mục riêng</translation>
    </message>
    <message>
        <source>%1: composed from the book</source>
        <translation>%1: soạn từ số liệu trong sổ</translation>
    </message>
</context>
<context>
    <name>ansinh::PackageDialog</name>
    <message>
        <source>&amp;Make the package</source>
        <translation>&amp;Tạo gói</translation>
    </message>
    <message>
        <source>Data package, %1</source>
        <translation>Gói dữ liệu, %1</translation>
    </message>
    <message>
        <source>The package is being made and checked</source>
        <translation>Đang tạo và kiểm tra gói</translation>
    </message>
    <message>
        <source>Space ticks; their names stand on the cover</source>
        <translation>Phím cách để đánh dấu; tên nơi nhận ghi ở trang Bìa</translation>
    </message>
    <message>
        <source>Space ticks; a package of some fields leaves the report out, which tells of all</source>
        <translation>Phím cách để đánh dấu; gói chỉ có một số lĩnh vực thì không kèm báo cáo chung</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Nơi nhận</translation>
    </message>
    <message>
        <source>Fields of &amp;work</source>
        <translation>&amp;Lĩnh vực</translation>
    </message>
    <message>
        <source>With the &amp;names of persons</source>
        <translation>Kèm tên n&amp;gười</translation>
    </message>
    <message>
        <source>Who signed the returns and the report, who made the package</source>
        <translation>Người ký báo cáo của đơn vị, người ký báo cáo năm, người tạo gói</translation>
    </message>
    <message>
        <source>Left out unless the recipient asks for them: the figures stand without them, and what is not sent cannot get into wrong hands.</source>
        <translation>Chỉ đưa vào khi nơi nhận yêu cầu: số liệu không cần tên người, và tên không gửi đi thì không lọt ra ngoài.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Chọn thư mục và tên tệp</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Nơi ghi tệp</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>Make it, read it back and check it as its receiver will</source>
        <translation>Tạo, đọc lại và kiểm tra như nơi nhận sẽ làm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Where the package is written</source>
        <translation>Nơi ghi gói dữ liệu</translation>
    </message>
    <message>
        <source>Data package (*.zip)</source>
        <translation>Gói dữ liệu (*.zip)</translation>
    </message>
    <message>
        <source>Choose the file into which the package is written.</source>
        <translation>Hãy chọn tệp để ghi gói.</translation>
    </message>
    <message>
        <source>Tick at least one field of work.</source>
        <translation>Hãy đánh dấu ít nhất một lĩnh vực.</translation>
    </message>
</context>
<context>
    <name>ansinh::PackageList</name>
    <message>
        <source>What is known of the package</source>
        <translation>Thông tin về gói</translation>
    </message>
    <message>
        <source>Packages that came in</source>
        <translation>Các gói nhận được</translation>
    </message>
    <message>
        <source>Filter the packages</source>
        <translation>Lọc các gói</translation>
    </message>
</context>
<context>
    <name>ansinh::PackagesModel</name>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ansinh::PageList</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>Ground data</source>
        <translation>Dữ liệu nền</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Thu báo cáo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Send and keep</source>
        <translation>Gửi và lưu</translation>
    </message>
</context>
<context>
    <name>ansinh::PageModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>ansinh::PageThumbnails</name>
    <message>
        <source>Pages in small</source>
        <translation>Các trang thu nhỏ</translation>
    </message>
    <message>
        <source>Choose a page to see it</source>
        <translation>Chọn một trang để xem</translation>
    </message>
    <message>
        <source>Pages in s&amp;mall</source>
        <translation>&amp;Trang thu nhỏ</translation>
    </message>
    <message>
        <source>Show the pages in small at the left, to go to one of them (Ctrl+T)</source>
        <translation>Hiện các trang thu nhỏ ở bên trái để chuyển nhanh đến một trang (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>ansinh::PapersMenu</name>
    <message>
        <source>&amp;Progress report up to today</source>
        <translation>Báo cáo &amp;tiến độ đến hôm nay</translation>
    </message>
    <message>
        <source>&amp;Request for the report</source>
        <translation>Công văn đề &amp;nghị gửi báo cáo</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Công văn &amp;đôn đốc</translation>
    </message>
    <message>
        <source>&amp;Confirmation of receipt</source>
        <translation>Phiếu &amp;xác nhận đã nhận báo cáo</translation>
    </message>
    <message>
        <source>&amp;Assignment sheets, one for each organisation…</source>
        <translation>Phiếu &amp;giao nhiệm vụ, mỗi đơn vị một phiếu…</translation>
    </message>
    <message>
        <source>By &amp;group of tasks…</source>
        <translation>Theo &amp;nhóm nhiệm vụ…</translation>
    </message>
    <message>
        <source>By &amp;organisation…</source>
        <translation>Theo đơn &amp;vị…</translation>
    </message>
    <message>
        <source>By &amp;target…</source>
        <translation>Theo &amp;chỉ tiêu…</translation>
    </message>
    <message>
        <source>&amp;First half of the year…</source>
        <translation>&amp;6 tháng đầu năm…</translation>
    </message>
    <message>
        <source>&amp;Each of them…</source>
        <translation>&amp;Từng đơn vị trong nhóm…</translation>
    </message>
    <message>
        <source>&amp;One letter to all…</source>
        <translation>Một công văn gửi &amp;chung…</translation>
    </message>
    <message>
        <source>A letter for &amp;each…</source>
        <translation>&amp;Mỗi đơn vị một công văn…</translation>
    </message>
    <message>
        <source>&amp;One letter to all who have not sent…</source>
        <translation>Một công văn gửi &amp;chung các đơn vị chưa gửi…</translation>
    </message>
    <message>
        <source>A letter for &amp;each who has not sent…</source>
        <translation>&amp;Mỗi đơn vị chưa gửi một công văn…</translation>
    </message>
    <message>
        <source>A slip for &amp;each who has sent…</source>
        <translation>&amp;Mỗi đơn vị đã gửi một phiếu…</translation>
    </message>
    <message>
        <source>&amp;Form of an area, on paper</source>
        <translation>Phiếu báo cáo của &amp;khu phố</translation>
    </message>
    <message>
        <source>A form for &amp;each area…</source>
        <translation>&amp;Mỗi khu phố một phiếu…</translation>
    </message>
</context>
<context>
    <name>ansinh::PartWords</name>
    <message>
        <source>Whole ward, stated as one figure</source>
        <translation>Toàn phường, số chung</translation>
    </message>
    <message>
        <source>All khu phố together</source>
        <translation>Cộng các khu phố</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>Cộng các đơn vị thành viên</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>Toàn phường</translation>
    </message>
</context>
<context>
    <name>ansinh::PartiesModel</name>
    <message>
        <source>● Reported</source>
        <translation>● Đã có</translation>
    </message>
    <message>
        <source>○ Not yet</source>
        <translation>○ Chưa có</translation>
    </message>
    <message>
        <source>● Reported %1</source>
        <translation>● Đã có %1</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>not named in the plan</source>
        <translation>ngoài kế hoạch</translation>
    </message>
    <message>
        <source>+ Another organisation…</source>
        <translation>+ Đơn vị khác…</translation>
    </message>
</context>
<context>
    <name>ansinh::PasteModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Đang có</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Số dán</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ansinh::PastePreview</name>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Các ô dán vào</translation>
    </message>
    <message numerus="yes">
        <source>Record %n cell(s)</source>
        <translation>
            <numerusform>Ghi %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>ô mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ô thay đổi</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>ô xóa</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>ô giữ nguyên</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken, see why below</source>
        <translation>
            <numerusform>%n ô không nhận, lý do ở dưới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted: %1.</source>
        <translation>
            <numerusform>Dán %n ô: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the table and are left out.</source>
        <translation>
            <numerusform>%n ô nằm ngoài bảng, không dán.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
</context>
<context>
    <name>ansinh::PeriodChoice</name>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>The whole year, or its first six months</source>
        <translation>Cả năm hoặc 6 tháng đầu năm</translation>
    </message>
</context>
<context>
    <name>ansinh::PlanModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>ansinh::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Goals and duties</source>
        <translation>Mục tiêu, phân công</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Find a task or an organisation</source>
        <translation>Tìm nhiệm vụ, đơn vị</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Các phần của kế hoạch</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <translation>Nhiệm vụ (%1)</translation>
    </message>
    <message>
        <source>To be clarified (%1)</source>
        <translation>Điểm cần làm rõ (%1)</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Văn bản (%1)</translation>
    </message>
    <message>
        <source>%1 groups, %2 tasks</source>
        <translation>%1 nhóm, %2 nhiệm vụ</translation>
    </message>
    <message>
        <source>%1 tasks match “%2”</source>
        <translation>%1 nhiệm vụ khớp “%2”</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Đã quyết định: %1</translation>
    </message>
    <message>
        <source>Decide %1 anew</source>
        <translation>Quyết định lại %1</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Which place of the plan holds?</source>
        <translation>Nội dung nào của kế hoạch được áp dụng?</translation>
    </message>
</context>
<context>
    <name>ansinh::PreviewDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Xem trước: %1</translation>
    </message>
    <message>
        <source>Print the pages as they are shown (Ctrl+P)</source>
        <translation>In các trang như đang xem (Ctrl+P)</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Trở lại trang (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Save as PDF, or as a file for Word, LibreOffice or e-mail (Ctrl+S)</source>
        <translation>Lưu thành PDF, hoặc thành tệp cho Word, LibreOffice, thư điện tử (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ansinh::PrinterMargins</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1: the printer leaves %2 empty, the pages begin at %3</source>
        <translation>%1: máy in chừa trống %2, nội dung trang bắt đầu từ %3</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>Lề dưới</translation>
    </message>
</context>
<context>
    <name>ansinh::Printing</name>
    <message>
        <source>The printer does not take the pages. Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Máy in không nhận trang. Hãy xem máy in đã bật, còn giấy hay chưa, hoặc lưu PDF.</translation>
    </message>
    <message>
        <source>The printer does not reach the edges</source>
        <translation>Máy in không in được sát mép giấy</translation>
    </message>
    <message>
        <source>“%1” would cut something off.</source>
        <translation>Máy in “%1” sẽ làm mất một phần nội dung ở mép giấy.</translation>
    </message>
    <message>
        <source>Choose A4 without borders in the printer&apos;s own settings, choose another printer, or save a PDF and print it elsewhere at its actual size.</source>
        <translation>Hãy chọn khổ A4 không viền trong phần cài đặt của máy in, chọn máy in khác, hoặc lưu tệp PDF rồi in ở nơi khác theo đúng kích thước thật.</translation>
    </message>
    <message>
        <source>Print &amp;all the same</source>
        <translation>&amp;Vẫn in</translation>
    </message>
    <message>
        <source>&amp;Do not print</source>
        <translation>&amp;Không in</translation>
    </message>
</context>
<context>
    <name>ansinh::ReceiptAttachments</name>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Kèm tệ&amp;p…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Scans and documents of the return</source>
        <translation>Bản quét, văn bản của báo cáo</translation>
    </message>
    <message>
        <source>Kept whole in the book; files can be dropped here, Delete takes one out</source>
        <translation>Lưu nguyên trong sổ; có thể kéo thả tệp vào đây, Delete để bỏ ra</translation>
    </message>
    <message>
        <source>The scan, the Word file or the PDF that came; at most 50 MB each</source>
        <translation>Bản quét, tệp Word hay PDF đã gửi; mỗi tệp không quá 50 MB</translation>
    </message>
    <message>
        <source>Takes the chosen file out of the list (Delete)</source>
        <translation>Bỏ tệp đang chọn khỏi danh sách (Delete)</translation>
    </message>
    <message>
        <source>Scans and documents (PDF, picture, Word)</source>
        <translation>Bản gốc kèm theo (PDF, ảnh, Word)</translation>
    </message>
    <message>
        <source>Drop the scan here, or attach it.</source>
        <translation>Kéo thả bản quét vào đây, hoặc bấm Kèm tệp.</translation>
    </message>
    <message>
        <source>Files that belong to the return</source>
        <translation>Các tệp kèm theo báo cáo</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.doc *.docx *.odt *.xls *.xlsx *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Văn bản và ảnh (*.pdf *.doc *.docx *.odt *.xls *.xlsx *.jpg *.jpeg *.png *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files inside it.</source>
        <translation>“%1” là thư mục. Hãy chọn các tệp bên trong.</translation>
    </message>
    <message>
        <source>“%1” has %2; a file of more than 50 MB is not kept in the book. Scan it with fewer dots (200 to the inch is enough) or attach its pages apart.</source>
        <translation>Tệp “%1” nặng %2; sổ không lưu tệp quá 50 MB. Hãy quét lại ở 200 dpi hoặc tách thành nhiều tệp.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close it elsewhere or copy it to this machine first.</source>
        <translation>Không đọc được tệp “%1”. Hãy đóng tệp ở chương trình khác hoặc chép vào máy này trước.</translation>
    </message>
</context>
<context>
    <name>ansinh::ReceiptForm</name>
    <message>
        <source>on paper</source>
        <translation>bản giấy</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>chat message</source>
        <translation>Zalo, tin nhắn</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>cách khác</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>&amp;Day received</source>
        <translation>&amp;Ngày nhận</translation>
    </message>
    <message>
        <source>As 05/11/2026: whether it came on time is judged on this day</source>
        <translation>Như 05/11/2026; đúng hạn hay không tính theo ngày này</translation>
    </message>
    <message>
        <source>On which way the return came</source>
        <translation>Báo cáo được gửi đến bằng cách nào</translation>
    </message>
    <message>
        <source>&amp;Came by</source>
        <translation>Gửi q&amp;ua</translation>
    </message>
    <message>
        <source>Document n&amp;umber</source>
        <translation>&amp;Số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Of the letter that it came with: 12/BC-TYT</source>
        <translation>Của văn bản gửi kèm: 12/BC-TYT</translation>
    </message>
    <message>
        <source>Date of the d&amp;ocument</source>
        <translation>Ngày &amp;văn bản</translation>
    </message>
    <message>
        <source>As 05/11/2026; empty: not known</source>
        <translation>Như 05/11/2026; chưa rõ thì để trống</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Người &amp;ký</translation>
    </message>
    <message>
        <source>First and last name; empty: not known</source>
        <translation>Họ và tên; chưa rõ thì để trống</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Chứ&amp;c vụ</translation>
    </message>
    <message>
        <source>Of the one who signed: Trạm trưởng</source>
        <translation>Của người ký: Trạm trưởng</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>What the register should say beside it</source>
        <translation>Điều cần ghi thêm trong sổ tiếp nhận</translation>
    </message>
    <message>
        <source>Enter the day on which it came, such as %1.</source>
        <translation>Ghi ngày nhận, ví dụ %1.</translation>
    </message>
    <message>
        <source>%1 is still to come. Enter the day on which it really was.</source>
        <translation>Ngày %1 chưa đến. Hãy ghi ngày đúng.</translation>
    </message>
</context>
<context>
    <name>ansinh::ReceiptWords</name>
    <message>
        <source>read the code out correctly over the phone</source>
        <translation>đọc đúng mã qua điện thoại</translation>
    </message>
    <message>
        <source>signed for it on paper</source>
        <translation>ký nhận trên giấy</translation>
    </message>
    <message>
        <source>answered by e-mail</source>
        <translation>trả lời qua thư điện tử</translation>
    </message>
    <message>
        <source>opened it and confirmed the figures</source>
        <translation>đã mở và xác nhận số liệu</translation>
    </message>
    <message>
        <source>%1 is still to come. Enter the day on which it was received.</source>
        <translation>%1 chưa đến. Hãy ghi ngày nơi nhận đã nhận.</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Đã nhận: %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Ngày nhận</translation>
    </message>
    <message>
        <source>&amp;How it was told</source>
        <translation>&amp;Cách báo</translation>
    </message>
    <message>
        <source>Emptying the day takes the receipt out again.</source>
        <translation>Xóa trống ngày thì bỏ ghi nhận.</translation>
    </message>
    <message>
        <source>The surest way: the recipient opens the workbook in the package and reads the code on its cover out to you.</source>
        <translation>Chắc nhất là nơi nhận mở bảng Excel trong gói và đọc mã ở trang Bìa cho anh, chị.</translation>
    </message>
</context>
<context>
    <name>ansinh::RecipientList</name>
    <message>
        <source>New line</source>
        <translation>Dòng mới</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Dòng tự thêm</translation>
    </message>
</context>
<context>
    <name>ansinh::RecipientWords</name>
    <message>
        <source>none of the plan</source>
        <translation>không có trong kế hoạch</translation>
    </message>
    <message>
        <source>Space ticks; all ticked: it is told of everything</source>
        <translation>Phím cách để đánh dấu; đánh dấu hết thì nhận toàn bộ</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Thêm nơi nhận</translation>
    </message>
    <message>
        <source>Change a recipient</source>
        <translation>Sửa nơi nhận</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>An e-mail address, or a folder of the network; can stay empty</source>
        <translation>Địa chỉ thư điện tử hoặc thư mục trên mạng; để trống cũng được</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>Enter the name as letters address it.</source>
        <translation>Hãy nhập tên như ghi ở phần Kính gửi.</translation>
    </message>
    <message>
        <source>&amp;Body of the plan</source>
        <translation>Đơn &amp;vị trong kế hoạch</translation>
    </message>
    <message>
        <source>&amp;E-mail or folder</source>
        <translation>Thư điện tử hoặc thư &amp;mục</translation>
    </message>
    <message>
        <source>&amp;Fields of work</source>
        <translation>&amp;Lĩnh vực</translation>
    </message>
    <message>
        <source>Tick at least one field of work.</source>
        <translation>Hãy đánh dấu ít nhất một lĩnh vực.</translation>
    </message>
</context>
<context>
    <name>ansinh::RecipientsDialog</name>
    <message>
        <source>no address</source>
        <translation>chưa có địa chỉ</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Recipients of packages</source>
        <translation>Nơi nhận gói dữ liệu</translation>
    </message>
    <message>
        <source>Enter changes, Insert adds, Delete removes</source>
        <translation>Enter để sửa, Insert để thêm, Delete để bớt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Thêm một nơi nhận</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>Sửa nơi nhận đang chọn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bớt</translation>
    </message>
    <message>
        <source>Remove the chosen one; what was sent there stays</source>
        <translation>Bớt nơi nhận đang chọn; những lần đã gửi vẫn còn trong sổ</translation>
    </message>
    <message>
        <source>&amp;Take those of the report</source>
        <translation>&amp;Lấy theo báo cáo</translation>
    </message>
    <message>
        <source>Add those to whom the report is addressed (Kính gửi)</source>
        <translation>Thêm các nơi ở phần Kính gửi của báo cáo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The offices change with a reorganisation; so they are a list of your own. What was already sent keeps the name of its day.</source>
        <translation>Nơi nhận thay đổi khi sắp xếp lại bộ máy nên danh sách này do anh, chị tự đặt. Những lần đã gửi giữ tên của ngày gửi.</translation>
    </message>
</context>
<context>
    <name>ansinh::RegisterModel</name>
    <message numerus="yes">
        <source>%n targets on which the sources disagree</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa thống nhất số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Form sent</source>
        <translation>Gửi mẫu</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Đã nhắc</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
</context>
<context>
    <name>ansinh::RegisterWords</name>
    <message>
        <source>Only begun</source>
        <translation>Mới có một phần</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Không gửi</translation>
    </message>
    <message numerus="yes">
        <source>Only begun, %n days over</source>
        <translation>
            <numerusform>Mới có một phần, quá %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent, %n days over</source>
        <translation>
            <numerusform>Chưa gửi, quá %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>Trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, chưa đủ</translation>
    </message>
    <message>
        <source>All figures there</source>
        <translation>Đã có đủ số liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khu phố figures</source>
        <translation>
            <numerusform>%n mục khu phố</numerusform>
        </translation>
    </message>
    <message>
        <source>the report</source>
        <translation>báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n lần, gần nhất %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Chưa đủ</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>hạn cuối %1</translation>
    </message>
    <message>
        <source>last day %1: today</source>
        <translation>hạn cuối %1, là hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days left</source>
        <translation>
            <numerusform>hạn cuối %1, còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days over</source>
        <translation>
            <numerusform>hạn cuối %1, quá %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::RemarkList</name>
    <message>
        <source>What to know before printing</source>
        <translation>Những điều cần biết trước khi in</translation>
    </message>
    <message>
        <source>✓ Nothing stands in the way.</source>
        <translation>✓ Không có gì vướng.</translation>
    </message>
    <message>
        <source>Enter goes to where it is mended</source>
        <translation>Enter để đến chỗ sửa</translation>
    </message>
    <message>
        <source>Serious: %1</source>
        <translation>Nghiêm trọng: %1</translation>
    </message>
</context>
<context>
    <name>ansinh::ReportCheck</name>
    <message>
        <source>%1 ended on %2; nobody in its place</source>
        <translation>%1 kết thúc ngày %2; chưa có đơn vị thay</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not reported</source>
        <translation>
            <numerusform>%n đơn vị chưa gửi báo cáo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) whose sources disagree</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa thống nhất số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) without figures</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa có số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) whose figure lacks a part of the ward</source>
        <translation>
            <numerusform>%n chỉ tiêu còn thiếu số liệu của một phần phường</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the plan to be clarified</source>
        <translation>
            <numerusform>%n điểm của kế hoạch cần làm rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) still preliminary or estimated</source>
        <translation>
            <numerusform>%n số liệu còn là sơ bộ hoặc ước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) far from those of the year before</source>
        <translation>
            <numerusform>%n số liệu khác xa năm trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) without a name valid on the date of the report</source>
        <translation>
            <numerusform>%n nơi nhận không còn tên có hiệu lực vào ngày báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>No signer is named; room is left for the name</source>
        <translation>Chưa ghi người ký; trang in chừa chỗ họ tên</translation>
    </message>
    <message numerus="yes">
        <source>%n own heading(s) with nothing under them, left out</source>
        <translation>
            <numerusform>%n đề mục riêng chưa có nội dung nên không in</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: marked on every page</source>
        <translation>Dữ liệu mẫu: trang nào cũng có ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not reported everything</source>
        <translation>
            <numerusform>%n đơn vị gửi báo cáo chưa đủ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ReportPage</name>
    <message>
        <source>Annual report</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Print the pages as they are shown (Ctrl+P)</source>
        <translation>In đúng các trang đang xem (Ctrl+P)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Báo cáo năm %1</translation>
    </message>
    <message>
        <source>draft · page %1 of %2</source>
        <translation>dự thảo · trang %1/%2</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi đến máy in</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>&amp;Other papers</source>
        <translation>&amp;Giấy tờ khác</translation>
    </message>
    <message>
        <source>Progress report, requests, reminders, confirmations, assignment sheets</source>
        <translation>Báo cáo tiến độ, công văn đề nghị và đôn đốc gửi báo cáo, phiếu xác nhận, phiếu giao nhiệm vụ</translation>
    </message>
    <message numerus="yes">
        <source>%1. Still to look at before it is signed: %n thing(s), at the right.</source>
        <translation>
            <numerusform>%1. Còn %n việc nên xem trước khi trình ký, ở bên phải.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Save as PDF, or as a file for Word, LibreOffice or e-mail (Ctrl+S)</source>
        <translation>Lưu thành PDF, hoặc thành tệp cho Word, LibreOffice, thư điện tử (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reopen the report of %1</source>
        <translation>Mở lại báo cáo năm %1</translation>
    </message>
    <message>
        <source>The report and its figures can be changed again afterwards. What was submitted stays kept as version %1; submitted anew, it becomes the next version.</source>
        <translation>Sau khi mở lại, báo cáo và số liệu lại sửa được. Bản đã nộp vẫn được giữ là bản thứ %1; khi nộp lại sẽ thành bản tiếp theo.</translation>
    </message>
    <message>
        <source>The report of %1 is open again</source>
        <translation>Đã mở lại báo cáo năm %1</translation>
    </message>
    <message>
        <source>submitted · page %1 of %2</source>
        <translation>đã nộp · trang %1/%2</translation>
    </message>
</context>
<context>
    <name>ansinh::ReportSide</name>
    <message>
        <source>Letterhead</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>What to know before printing (Ctrl+Tab)</source>
        <translation>Những điều cần biết trước khi in (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>How the report is headed, signed and addressed (Ctrl+Tab)</source>
        <translation>Phần đầu, ký tên và nơi nhận của báo cáo (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>From which figures and results the chosen paragraph was made (Ctrl+Tab)</source>
        <translation>Đoạn đang chọn soạn từ số liệu, kết quả nào (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Trước khi in</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Trước khi in (%1)</translation>
    </message>
    <message>
        <source>How the report is headed, signed and addressed; it can be changed once the report is reopened (Ctrl+Tab)</source>
        <translation>Phần đầu, chữ ký và nơi nhận của báo cáo; chỉ sửa được sau khi mở lại báo cáo (Ctrl+Tab)</translation>
    </message>
</context>
<context>
    <name>ansinh::ResultFields</name>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was done in this period</source>
        <translation>Đã làm được gì trong kỳ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Done, on schedule, or what is left</source>
        <translation>Hoàn thành, đúng tiến độ hay còn việc gì</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Vướng mắc ở đâu</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>What is asked of the ward or those above</source>
        <translation>Đề nghị phường hoặc cấp trên điều gì</translation>
    </message>
    <message>
        <source>What was reported the year before</source>
        <translation>Báo cáo của năm trước</translation>
    </message>
    <message>
        <source>Nothing was reported on this task in %1.</source>
        <translation>Năm %1 đơn vị không có báo cáo về nhiệm vụ này.</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Show what the same organisation reported then, to compare</source>
        <translation>Xem lại báo cáo năm trước của cùng đơn vị để so sánh</translation>
    </message>
</context>
<context>
    <name>ansinh::ResultWords</name>
    <message>
        <source>Recorded %1 at %2</source>
        <translation>Ghi ngày %1 lúc %2</translation>
    </message>
    <message>
        <source>return received %1</source>
        <translation>nhận báo cáo ngày %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>tệp %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
</context>
<context>
    <name>ansinh::ReturnPanel</name>
    <message>
        <source>What is known of the return</source>
        <translation>Chi tiết báo cáo của đơn vị</translation>
    </message>
</context>
<context>
    <name>ansinh::ReturnWords</name>
    <message>
        <source>Received %1</source>
        <translation>Nhận %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Văn bản %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Người ký: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task results</source>
        <translation>
            <numerusform>%n kết quả nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures taken with a reason</source>
        <translation>
            <numerusform>%n số liệu có giải trình</numerusform>
        </translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Mẫu: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Công văn nhắc: %1</translation>
    </message>
    <message>
        <source>Enter whom to call</source>
        <translation>Nhập người liên hệ</translation>
    </message>
    <message>
        <source>The sources disagree on</source>
        <translation>Chưa thống nhất số liệu</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Các lần gửi</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Đã có trong sổ</translation>
    </message>
    <message>
        <source>Targets still missing</source>
        <translation>Chỉ tiêu còn thiếu</translation>
    </message>
    <message>
        <source>Tasks still missing</source>
        <translation>Nhiệm vụ còn thiếu</translation>
    </message>
    <message>
        <source>Khu phố still missing</source>
        <translation>Khu phố còn thiếu</translation>
    </message>
    <message>
        <source>Sent to it</source>
        <translation>Đã gửi cho đơn vị</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
</context>
<context>
    <name>ansinh::RowWords</name>
    <message>
        <source>awaiting %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>%1: the shared denominator of the year</source>
        <translation>%1: mẫu số dùng chung của năm</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>cộng %n phần</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter shows the parts</source>
        <translation>Ctrl+Enter để xem từng phần</translation>
    </message>
</context>
<context>
    <name>ansinh::SendDialog</name>
    <message>
        <source>&amp;Copy and note</source>
        <translation>&amp;Chép và ghi sổ</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>Mở thư &amp;soạn sẵn</translation>
    </message>
    <message>
        <source>&amp;Note as sent</source>
        <translation>&amp;Ghi đã gửi</translation>
    </message>
    <message>
        <source>On paper: report %1</source>
        <translation>Bản giấy: báo cáo số %1</translation>
    </message>
    <message>
        <source>On paper: the draft of the report</source>
        <translation>Bản giấy: dự thảo báo cáo</translation>
    </message>
    <message>
        <source>There is no package yet; make one first to send a file.</source>
        <translation>Chưa có gói dữ liệu; muốn gửi tệp thì tạo gói trước.</translation>
    </message>
    <message>
        <source>Package: %1 · code %2</source>
        <translation>Gói: %1 · mã %2</translation>
    </message>
    <message>
        <source>▲ The recipient had another one (code %1): it gets the newer package.</source>
        <translation>▲ Nơi nhận đã có gói khác (mã %1); lần này nhận gói mới hơn.</translation>
    </message>
    <message>
        <source>▲ It is no longer what the book says. Making it anew is better.</source>
        <translation>▲ Gói không còn khớp với sổ, nên tạo lại.</translation>
    </message>
    <message>
        <source>%1 is still to come. Enter the day on which it went out.</source>
        <translation>%1 chưa đến. Hãy ghi ngày đã gửi.</translation>
    </message>
    <message>
        <source>Tick to whom it goes. Recipients are added under “Recipients…”.</source>
        <translation>Hãy đánh dấu nơi nhận. Thêm nơi nhận ở mục “Nơi nhận…”.</translation>
    </message>
    <message>
        <source>This machine has no mail program that opens by itself. Write the letter in the browser; the place of the file is in the clipboard.</source>
        <translation>Máy này không có chương trình thư tự mở. Hãy soạn thư trong trình duyệt; đường dẫn của tệp đã nằm trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>The copy is there, but could not be noted: %1</source>
        <translation>Đã chép xong nhưng chưa ghi được vào sổ: %1</translation>
    </message>
    <message>
        <source>Noted: sent to %1</source>
        <translation>Đã ghi sổ: gửi %1</translation>
    </message>
    <message>
        <source>Copied, read back and the same; noted: sent to %1. Eject the stick before pulling it out.</source>
        <translation>Đã chép, đọc lại giống hệt và ghi sổ: gửi %1. Nhớ rút USB an toàn.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>The file is being copied and read back</source>
        <translation>Đang chép và đọc lại tệp</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Phím cách để đánh dấu</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nơi nhận</translation>
    </message>
    <message>
        <source>As 05/11/2026</source>
        <translation>Ví dụ 05/11/2026</translation>
    </message>
    <message>
        <source>Who took it, a number of the post, or nothing</source>
        <translation>Người nhận, số bưu gửi, hoặc để trống</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Ghi &amp;chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The letter stands open in the mail program, and the folder of the package beside it. Attach the file (its place is in the clipboard: Ctrl+V in the question for the file), send the letter, then come back here.</source>
        <translation>Thư đã mở trong chương trình thư, thư mục chứa gói mở bên cạnh. Đính kèm tệp (đường dẫn đã nằm trong bộ nhớ tạm: nhấn Ctrl+V ở ô chọn tệp), gửi thư rồi quay lại đây.</translation>
    </message>
    <message>
        <source>It has gone: &amp;note it</source>
        <translation>Đã gửi: &amp;ghi sổ</translation>
    </message>
    <message>
        <source>N&amp;ot sent</source>
        <translation>&amp;Chưa gửi</translation>
    </message>
    <message>
        <source>▲ This package is of other fields (%1) than %2 is told of. Make one with theirs.</source>
        <translation>▲ Gói này của lĩnh vực khác (%1), không đủ phần gửi %2. Nên tạo gói riêng cho nơi nhận này.</translation>
    </message>
    <message>
        <source>Copied, read back and the same; noted: sent to %1.</source>
        <translation>Đã chép, đọc lại giống hệt và ghi sổ: gửi %1.</translation>
    </message>
</context>
<context>
    <name>ansinh::SendingPage</name>
    <message>
        <source>&amp;Submit the report…</source>
        <translation>&amp;Nộp báo cáo…</translation>
    </message>
    <message>
        <source>Give it its number and date, and keep it unchanged from now on</source>
        <translation>Ghi số, ngày và giữ nguyên báo cáo từ nay về sau</translation>
    </message>
    <message>
        <source>Read the &amp;draft</source>
        <translation>Xem &amp;dự thảo</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Đến trang báo cáo</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>Tạ&amp;o gói…</translation>
    </message>
    <message>
        <source>One file for the receiving office, with a check code</source>
        <translation>Một tệp cho nơi nhận, có mã kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Chép &amp;mã</translation>
    </message>
    <message>
        <source>Copy the check code</source>
        <translation>Chép mã kiểm tra</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the folder where the package lies</source>
        <translation>Mở thư mục chứa gói</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>&amp;Gửi…</translation>
    </message>
    <message>
        <source>By USB stick, folder, e-mail or on paper; noted in the register</source>
        <translation>Bằng USB, thư mục, thư điện tử hoặc giấy; ghi vào sổ gửi</translation>
    </message>
    <message>
        <source>Rec&amp;ipients…</source>
        <translation>Nơi n&amp;hận…</translation>
    </message>
    <message>
        <source>The offices to which packages go</source>
        <translation>Các nơi nhận gói dữ liệu</translation>
    </message>
    <message>
        <source>Check a &amp;package…</source>
        <translation>&amp;Kiểm tra một gói…</translation>
    </message>
    <message>
        <source>Look whether a package, yours or another&apos;s, is whole and unchanged</source>
        <translation>Xem gói của mình hay của nơi khác có nguyên vẹn, không bị sửa</translation>
    </message>
    <message>
        <source>&amp;Received…</source>
        <translation>Đã nhận…</translation>
    </message>
    <message>
        <source>Note that it was received, and how that was told</source>
        <translation>Ghi nơi nhận đã nhận và cách báo</translation>
    </message>
    <message>
        <source>Compare a co&amp;de…</source>
        <translation>So mã…</translation>
    </message>
    <message>
        <source>Compare a code that is read out over the phone</source>
        <translation>So mã nghe qua điện thoại</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Gửi &amp;lại…</translation>
    </message>
    <message>
        <source>Send once more to the same recipient</source>
        <translation>Gửi thêm lần nữa cho nơi này</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>&amp;Bỏ khỏi sổ</translation>
    </message>
    <message>
        <source>Take what was noted by mistake out of the register</source>
        <translation>Bỏ dòng ghi nhầm khỏi sổ gửi</translation>
    </message>
    <message>
        <source>Submitted: %1. It is kept; now make the package of it.</source>
        <translation>Đã nộp: số %1. Báo cáo đã được giữ nguyên; giờ hãy tạo gói dữ liệu.</translation>
    </message>
    <message>
        <source>Package made, read back and found sound: %1</source>
        <translation>Đã tạo gói, đọc lại và kiểm tra đúng: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Đã chép: %1</translation>
    </message>
    <message>
        <source>read the code out correctly over the phone</source>
        <translation>đọc đúng mã qua điện thoại</translation>
    </message>
    <message>
        <source>Taken out of the register: sent to %1. Nothing was deleted from where it was sent.</source>
        <translation>Đã bỏ khỏi sổ: gửi %1. Tệp ở nơi nhận không bị xóa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Send and keep</source>
        <translation>Gửi và lưu</translation>
    </message>
    <message>
        <source>Find in the register</source>
        <translation>Tìm trong sổ gửi</translation>
    </message>
    <message>
        <source>1 Submit the report</source>
        <translation>1 Nộp báo cáo</translation>
    </message>
    <message>
        <source>2 Make the data package</source>
        <translation>2 Tạo gói dữ liệu</translation>
    </message>
    <message>
        <source>3 Send it</source>
        <translation>3 Gửi đi</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Việc khác</translation>
    </message>
    <message>
        <source>Check a package, recipients, Excel, CSV, DHIS2</source>
        <translation>Kiểm tra gói, nơi nhận, Excel, CSV, DHIS2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Register of what was sent</source>
        <translation>Sổ gửi</translation>
    </message>
    <message>
        <source>Nothing matches what you typed. Esc shows all.</source>
        <translation>Không có dòng nào khớp. Nhấn Esc để hiện tất cả.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Chưa gửi gì</translation>
    </message>
    <message>
        <source>Here stands to whom what went, on which day, by which way and with which check code, and whether it was received. Begin with the package: one file for all that the receiving office needs.</source>
        <translation>Sổ này ghi đã gửi gì cho ai, ngày nào, bằng cách nào, mã kiểm tra là gì và nơi nhận đã nhận chưa. Hãy bắt đầu bằng gói dữ liệu: một tệp có đủ những gì nơi nhận cần.</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>&amp;Make it anew…</source>
        <translation>Tạ&amp;o lại…</translation>
    </message>
    <message>
        <source>Let go to check the packages</source>
        <translation>Thả ra để kiểm tra gói</translation>
    </message>
    <message>
        <source>Nothing is unpacked or taken in.</source>
        <translation>Không giải nén và không nhận gì vào sổ.</translation>
    </message>
</context>
<context>
    <name>ansinh::SendingWords</name>
    <message>
        <source>Last day: %1.</source>
        <translation>Hạn cuối: %1.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>Đã quá hạn cuối %1.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Hôm nay là hạn cuối.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left, last day %1.</source>
        <translation>
            <numerusform>Còn %n ngày, hạn cuối %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. By USB stick, folder, e-mail or on paper: each is noted in the register.</source>
        <translation>Chưa gửi gì. Gửi bằng USB, thư mục, thư điện tử hay giấy đều được ghi vào sổ.</translation>
    </message>
    <message>
        <source>○ draft</source>
        <translation>○ dự thảo</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>Đã gửi %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts have gone out. After submitting send what was submitted.</source>
        <translation>Mới gửi dự thảo. Nộp xong thì gửi bản đã nộp.</translation>
    </message>
    <message>
        <source>– whole years only</source>
        <translation>– chỉ báo cáo năm</translation>
    </message>
    <message>
        <source>Only the report of a whole year is submitted and kept. The figures of the first half go out as a draft.</source>
        <translation>Chỉ báo cáo năm mới nộp và giữ nguyên. Số liệu 6 tháng gửi đi dưới dạng dự thảo.</translation>
    </message>
    <message>
        <source>The report still follows the figures. Submitted, it is kept unchanged for ever.</source>
        <translation>Báo cáo còn thay đổi theo số liệu. Nộp rồi thì được giữ nguyên mãi.</translation>
    </message>
    <message>
        <source>✓ submitted</source>
        <translation>✓ đã nộp</translation>
    </message>
    <message>
        <source>Report of %1. Its figures are locked; it can be printed again, the same, at any time.</source>
        <translation>Báo cáo ngày %1. Số liệu đã khóa; in lại lúc nào cũng giống hệt.</translation>
    </message>
    <message>
        <source>No package yet. It is one file with the figures, an Excel workbook and the report; its check code shows that it arrived unchanged.</source>
        <translation>Chưa có gói nào. Gói là một tệp gồm số liệu, bảng Excel và báo cáo; mã kiểm tra cho biết gói đến nơi có nguyên vẹn không.</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ sẵn sàng</translation>
    </message>
    <message>
        <source>✓ ready · draft</source>
        <translation>✓ sẵn sàng · dự thảo</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>tạo ngày %1</translation>
    </message>
    <message>
        <source>with names of persons</source>
        <translation>có tên người</translation>
    </message>
    <message>
        <source>It is of the draft. Make the package of the submitted report.</source>
        <translation>Gói này của dự thảo. Hãy tạo gói của báo cáo đã nộp.</translation>
    </message>
    <message>
        <source>It is of a report that was opened again. Make it anew.</source>
        <translation>Gói này của báo cáo đã mở lại. Hãy tạo lại.</translation>
    </message>
    <message>
        <source>The book was changed after it was made. Make it anew.</source>
        <translation>Sổ đã thay đổi sau khi tạo gói. Hãy tạo lại.</translation>
    </message>
    <message>
        <source>○ not sent</source>
        <translation>○ chưa gửi</translation>
    </message>
    <message>
        <source>The submitted report has not gone to anybody yet.</source>
        <translation>Báo cáo đã nộp chưa gửi cho nơi nào.</translation>
    </message>
    <message>
        <source>Still to send to: %1</source>
        <translation>Chưa gửi cho: %1</translation>
    </message>
    <message>
        <source>%1/%2 recipients</source>
        <translation>%1/%2 nơi nhận</translation>
    </message>
    <message>
        <source>▲ not to all</source>
        <translation>▲ chưa đủ nơi</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ đã gửi</translation>
    </message>
    <message>
        <source>No receipt yet from: %1. Call, let the code be read out, and note it.</source>
        <translation>Chưa xác nhận đã nhận: %1. Hãy gọi điện, đề nghị đọc mã rồi ghi sổ.</translation>
    </message>
    <message>
        <source>✓ sent and received</source>
        <translation>✓ đã gửi, đã nhận</translation>
    </message>
    <message>
        <source>Everybody has told of the receipt.</source>
        <translation>Các nơi đều đã xác nhận.</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n nơi khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::SendingsModel</name>
    <message>
        <source>○ not yet</source>
        <translation>○ chưa xác nhận</translation>
    </message>
    <message>
        <source>– sent again</source>
        <translation>– đã gửi lại</translation>
    </message>
    <message>
        <source>again, after %1</source>
        <translation>lại lần ngày %1</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ansinh::SentWords</name>
    <message>
        <source>Note the forms as sent</source>
        <translation>Ghi nhận đã gửi mẫu</translation>
    </message>
    <message>
        <source>Note the reminders as sent</source>
        <translation>Ghi nhận đã gửi công văn nhắc</translation>
    </message>
    <message numerus="yes">
        <source>The register then says of %n organisations on which day the form went out.</source>
        <translation>
            <numerusform>Sổ theo dõi sẽ ghi ngày gửi mẫu cho %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register then says of %n organisations on which day the reminder went out.</source>
        <translation>
            <numerusform>Sổ theo dõi sẽ ghi ngày gửi công văn nhắc cho %n đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still to come. Enter the day on which they went out.</source>
        <translation>Ngày %1 chưa đến. Hãy nhập ngày đã gửi.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>As 05/11/2026</source>
        <translation>Ví dụ 05/11/2026</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>ansinh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>How An Sinh looks on this computer</source>
        <translation>Giao diện trên máy này</translation>
    </message>
    <message>
        <source>These settings stay on this computer. They are not part of the book and change no figure.</source>
        <translation>Các thiết lập này chỉ dùng trên máy này, không ghi vào sổ và không làm thay đổi số liệu.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Nền</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>Size of the te&amp;xt</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Rất lớn</translation>
    </message>
</context>
<context>
    <name>ansinh::SheetView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>ansinh::SheetWords</name>
    <message>
        <source>All organisations, a sheet for each</source>
        <translation>Tất cả đơn vị, mỗi đơn vị một phiếu</translation>
    </message>
    <message>
        <source>Assignment sheet %1</source>
        <translation>Phiếu giao nhiệm vụ năm %1</translation>
    </message>
    <message>
        <source>Whose tasks and targets shall be printed? The pages are shown first.</source>
        <translation>In nhiệm vụ và chỉ tiêu được giao của đơn vị nào? Các trang được xem trước khi in.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem trước</translation>
    </message>
</context>
<context>
    <name>ansinh::SourcePanel</name>
    <message>
        <source>Figures and results of the paragraph</source>
        <translation>Số liệu, kết quả của đoạn</translation>
    </message>
    <message>
        <source>Click a paragraph on the pages, or step through them with Alt+Down and Alt+Up: here you see which figures and results it was made from, and who sent them.</source>
        <translation>Bấm vào một đoạn trên trang, hoặc nhấn Alt+↓, Alt+↑ để chuyển từng đoạn: ở đây cho biết đoạn đó soạn từ số liệu, kết quả nào và của đơn vị nào.</translation>
    </message>
    <message>
        <source>A table gathers what was reported on many targets and tasks. Each of its lines names the target or the task; its figures stand on the pages of those.</source>
        <translation>Bảng tổng hợp từ báo cáo về nhiều chỉ tiêu, nhiệm vụ. Mỗi dòng ghi rõ chỉ tiêu, nhiệm vụ; xem số liệu ở trang Chỉ tiêu và trang Nhiệm vụ.</translation>
    </message>
    <message>
        <source>This is filled in from the letterhead, which stands in the tab beside this one.</source>
        <translation>Phần này lấy từ thẻ Thể thức ở bên cạnh.</translation>
    </message>
    <message>
        <source>This text names no figure of its own: it comes from the plan or the outline, or counts what stands in the book.</source>
        <translation>Đoạn này không dẫn riêng số liệu nào: lời lấy từ kế hoạch, đề cương, hoặc tổng hợp chung từ sổ.</translation>
    </message>
    <message>
        <source>It speaks of what nobody has reported yet. A click or Enter goes to its place.</source>
        <translation>Đoạn này nói về phần chưa có đơn vị nào báo cáo. Bấm vào dòng hoặc nhấn Enter để đến nơi ghi.</translation>
    </message>
    <message numerus="yes">
        <source>Made from %n source(s). A click or Enter goes to its place.</source>
        <translation>
            <numerusform>Soạn từ %n nguồn. Bấm vào dòng hoặc nhấn Enter để đến nơi ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>kỳ số liệu %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Nhận ngày %1</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>Chưa có đơn vị nào báo cáo</translation>
    </message>
    <message>
        <source>Enter goes to where it stands</source>
        <translation>Nhấn Enter để đến nơi ghi</translation>
    </message>
</context>
<context>
    <name>ansinh::StatusLine</name>
    <message>
        <source>No book is open</source>
        <translation>Chưa mở sổ nào</translation>
    </message>
    <message>
        <source>Book: %1 · read-only, nothing can be changed</source>
        <translation>Sổ: %1 · chỉ xem, không sửa được</translation>
    </message>
    <message>
        <source>Book: %1 · every change is saved</source>
        <translation>Sổ: %1 · mọi thay đổi đã lưu</translation>
    </message>
</context>
<context>
    <name>ansinh::StepCard</name>
    <message>
        <source>organisations have sent</source>
        <translation>đơn vị đã gửi</translation>
    </message>
</context>
<context>
    <name>ansinh::StepStrip</name>
    <message>
        <source>Go to this step</source>
        <translation>Mở bước này</translation>
    </message>
</context>
<context>
    <name>ansinh::StepWords</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hôm nay là ngày cuối</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>%1 is a %2 → %3 %4</source>
        <translation>%1 là %2 → %3 %4</translation>
    </message>
    <message>
        <source>%1 tasks, %2 organisations</source>
        <translation>%1 nhiệm vụ, %2 đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n values assigned</source>
        <translation>
            <numerusform>đã giao %n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>no value assigned yet</source>
        <translation>chưa nhập chỉ tiêu giao</translation>
    </message>
    <message>
        <source>%1/%2 have reported</source>
        <translation>%1/%2 đã gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n figures to decide</source>
        <translation>
            <numerusform>%n số liệu cần quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the plan to clarify</source>
        <translation>
            <numerusform>%n điểm kế hoạch cần làm rõ</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to decide</source>
        <translation>không còn điểm nào cần quyết định</translation>
    </message>
    <message>
        <source>the plan names no date</source>
        <translation>kế hoạch không nêu thời hạn</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gửi mẫu</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations on the list</source>
        <translation>
            <numerusform>%n đơn vị trong danh sách gửi mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Thu báo cáo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Soạn báo cáo</translation>
    </message>
    <message>
        <source>the draft follows the figures by itself</source>
        <translation>dự thảo tự cập nhật theo số liệu</translation>
    </message>
    <message>
        <source>Send and keep</source>
        <translation>Gửi và lưu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>now</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 forms sent</source>
        <translation>%1/%2 mẫu đã gửi</translation>
    </message>
    <message>
        <source>submitted: %1, %2</source>
        <translation>đã nộp: số %1, ngày %2</translation>
    </message>
    <message>
        <source>submitted: %1</source>
        <translation>đã nộp: số %1</translation>
    </message>
    <message>
        <source>submitted, not sent yet</source>
        <translation>đã nộp, chưa gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients still to send to</source>
        <translation>
            <numerusform>còn %n nơi chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>sent and received</source>
        <translation>đã gửi, đã nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n have not told of the receipt</source>
        <translation>
            <numerusform>%n nơi chưa xác nhận đã nhận</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::SubmitWords</name>
    <message>
        <source>✓ Nothing is open.</source>
        <translation>✓ Không còn tồn tại nào.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn tồn tại</translation>
    </message>
    <message>
        <source>Enter the number that the office gave the report, such as 123 or 123/BC-UBND.</source>
        <translation>Hãy ghi số văn thư đã cấp, ví dụ 123 hoặc 123/BC-UBND.</translation>
    </message>
    <message>
        <source>%1 is still to come. Enter the date that stands on the report.</source>
        <translation>%1 chưa đến. Hãy ghi ngày của báo cáo.</translation>
    </message>
    <message>
        <source>Submit the report of %1</source>
        <translation>Nộp báo cáo năm %1</translation>
    </message>
    <message>
        <source>Submit and lock</source>
        <translation>Nộp và khóa số liệu</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Still &amp;open</source>
        <translation>&amp;Còn tồn tại</translation>
    </message>
    <message>
        <source>The report is kept as it now stands, as PDF, Word and OpenDocument, and prints the same for ever. The figures of %1 and of earlier years are locked: nobody changes them by accident. If something has to be mended, the report can be opened again with a reason; both versions are kept.</source>
        <translation>Báo cáo được giữ nguyên như hiện nay dưới dạng PDF, Word và OpenDocument, in lại lúc nào cũng giống hệt. Số liệu năm %1 và các năm trước được khóa, không ai vô tình sửa được. Cần sửa thì mở lại báo cáo, có ghi lý do; cả hai bản đều được giữ.</translation>
    </message>
</context>
<context>
    <name>ansinh::SubmittedStrip</name>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Mở lại…</translation>
    </message>
    <message>
        <source>Lets the year be changed again, for a reason that is kept; what was submitted stays kept too</source>
        <translation>Cho sửa lại năm này, phải nêu lý do và lý do được giữ; bản đã nộp vẫn còn nguyên</translation>
    </message>
    <message>
        <source>Submitted: report No. %1 of %2. It stays as it is, and so do the figures that it tells of.</source>
        <translation>Đã nộp: Báo cáo số %1, ngày %2. Báo cáo và số liệu của năm được giữ nguyên như khi nộp.</translation>
    </message>
    <message>
        <source>The report of %1 (No. %2 of %3) is submitted and compares with this year, which therefore stays as it is.</source>
        <translation>Báo cáo năm %1 (số %2, ngày %3) đã nộp và có so sánh với năm này, nên năm này được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>ansinh::TableTools</name>
    <message>
        <source>Table: columns, copy, export, print</source>
        <translation>Bảng: cột, sao chép, xuất, in</translation>
    </message>
    <message>
        <source>Columns, copy, export, print (also with the right mouse button)</source>
        <translation>Cột, sao chép, xuất tệp, in (hoặc bấm chuột phải vào bảng)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Sao chép kèm &amp;tên cột</translation>
    </message>
    <message>
        <source>Export to &amp;Excel (XLSX)…</source>
        <translation>Xuất ra &amp;Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Xuất ra CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>only what matches “%1”</source>
        <translation>chỉ gồm dòng khớp với “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copied with the names of the columns</source>
        <translation>Đã sao chép kèm tên cột</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất ra Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Xuất ra CSV</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi tới máy in</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
</context>
<context>
    <name>ansinh::TakeDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Dừng đọc</translation>
    </message>
    <message>
        <source>Leaves out what is being read now</source>
        <translation>Bỏ qua những gói đang đọc</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Thêm &amp;tệp…</translation>
    </message>
    <message>
        <source>Packages (.zip) of wards; they can be dropped on the window too</source>
        <translation>Gói (.zip) của các phường; cũng có thể kéo thả vào cửa sổ</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>Thêm thư &amp;mục…</translation>
    </message>
    <message>
        <source>All packages of a folder</source>
        <translation>Mọi gói trong một thư mục</translation>
    </message>
    <message>
        <source>Writes them into the book as one change, after a verified backup (Ctrl+Enter)</source>
        <translation>Ghi vào sổ một lần, sau khi sao lưu và kiểm tra bản sao (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Writes nothing (Esc)</source>
        <translation>Không ghi gì (Esc)</translation>
    </message>
    <message>
        <source>Take in data packages of wards</source>
        <translation>Nhận gói dữ liệu của các phường</translation>
    </message>
    <message>
        <source>Packages read</source>
        <translation>Số gói đã đọc</translation>
    </message>
    <message>
        <source>The open book is a ward&apos;s own. Packages are added up in a book of the town: choose it here. Whether each is sound stands below in any case.</source>
        <translation>Sổ đang mở là sổ của một phường. Các gói được cộng trong sổ tổng hợp: chọn sổ ấy ở đây. Gói nào nguyên vẹn, gói nào không thì bên dưới đều cho biết.</translation>
    </message>
    <message>
        <source>As 05/11/2026: whether a ward was in time is judged on this day</source>
        <translation>Như 05/11/2026: phường gửi đúng hạn hay trễ tính theo ngày này</translation>
    </message>
    <message>
        <source>&amp;Day received</source>
        <translation>&amp;Ngày nhận</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Đang đọc và kiểm tra</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>what is being done, how many are done, how many there are</extracomment>
        <translation>%1: %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>Take only the %n &amp;sound ones</source>
        <translation>
            <numerusform>Chỉ nhận %n gói &amp;nguyên vẹn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n packages</source>
        <translation>
            <numerusform>&amp;Nhận %n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>Nothing is written before you have looked through them.</source>
        <translation>Xem trước rồi mới ghi vào sổ.</translation>
    </message>
    <message>
        <source>Choose the packages that came in, or drop them here</source>
        <translation>Chọn các gói nhận được, hoặc kéo thả vào đây</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n gói mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace an older one</source>
        <translation>
            <numerusform>%n gói thay gói cũ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as history</source>
        <translation>
            <numerusform>%n gói chỉ lưu làm lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n gói đã có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n gói bị từ chối</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as a refused one is among them nothing is taken in; the sound ones can be taken without it.</source>
        <translation>Còn gói bị từ chối thì chưa nhận gói nào; có thể bỏ ra và chỉ nhận các gói nguyên vẹn.</translation>
    </message>
    <message>
        <source>Choose into which book they go.</source>
        <translation>Chọn sổ tổng hợp để nhận.</translation>
    </message>
    <message>
        <source>The day received is yet to come. Write the day on which the packages came in.</source>
        <translation>Ngày nhận chưa đến. Hãy ghi ngày đã nhận gói.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in</source>
        <translation>
            <numerusform>Đã nhận %n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Đang nhận</translation>
    </message>
    <message>
        <source>Data packages of wards</source>
        <translation>Gói dữ liệu của các phường</translation>
    </message>
    <message>
        <source>Data packages (*.zip);;All files (*)</source>
        <translation>Gói dữ liệu (*.zip);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>A folder with packages</source>
        <translation>Thư mục có các gói</translation>
    </message>
    <message>
        <source>Once it has begun, taking in cannot be stopped; it can be undone.</source>
        <translation>Khi đã bắt đầu nhận thì không dừng giữa chừng được, nhưng có thể hoàn tác.</translation>
    </message>
</context>
<context>
    <name>ansinh::TakeResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n gói mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the place of an older one, which stays as history</source>
        <translation>
            <numerusform>%n gói thay gói cũ; gói cũ còn trong lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what is there: kept as history</source>
        <translation>
            <numerusform>%n gói cũ hơn gói đã có: chỉ lưu làm lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that tell less than what is there: kept as history</source>
        <translation>
            <numerusform>%n gói ít nội dung hơn gói đã có: chỉ lưu làm lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and left out</source>
        <translation>
            <numerusform>%n gói đã có, không nhận lại</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Đã nhận những gì</translation>
    </message>
    <message>
        <source>&amp;Show the town&apos;s page</source>
        <translation>&amp;Xem trang tổng hợp</translation>
    </message>
    <message>
        <source>Closes this and shows the wards (Esc)</source>
        <translation>Đóng và xem các phường (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in.</source>
        <translation>
            <numerusform>Đã nhận %n gói.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Gồm</translation>
    </message>
    <message>
        <source>To ask about</source>
        <translation>Cần hỏi lại</translation>
    </message>
    <message>
        <source>Backup from before, verified</source>
        <translation>Bản sao lưu trước khi nhận, đã kiểm tra</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back in one step.</source>
        <translation>Ctrl+Z để hoàn tác cả lần nhận này.</translation>
    </message>
</context>
<context>
    <name>ansinh::TargetPanel</name>
    <message>
        <source>The target over the years</source>
        <translation>Chỉ tiêu qua các năm</translation>
    </message>
    <message>
        <source>Source of the figure and words of the plan</source>
        <translation>Nguồn số liệu và nội dung trong kế hoạch</translation>
    </message>
    <message>
        <source>No target chosen</source>
        <translation>Chưa chọn chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Quyết định…</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>Từng &amp;phần</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Lịch sử</translation>
    </message>
    <message>
        <source>Settle which figure holds (F7)</source>
        <translation>Chọn số liệu được dùng (F7)</translation>
    </message>
    <message>
        <source>Type the figure by khu phố or school (Ctrl+Enter)</source>
        <translation>Nhập số liệu theo khu phố, trường (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Who sent this figure, when, and what it was before (F4)</source>
        <translation>Ai gửi số này, khi nào, trước đó là bao nhiêu (F4)</translation>
    </message>
    <message>
        <source>The chosen target</source>
        <translation>Chỉ tiêu đang chọn</translation>
    </message>
    <message>
        <source>Show the c&amp;hart</source>
        <translation>Xem &amp;biểu đồ</translation>
    </message>
    <message>
        <source>The target over the years, large, to print and copy (Ctrl+B)</source>
        <translation>Chỉ tiêu qua các năm, hình lớn để in và sao chép (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>ansinh::TargetWords</name>
    <message>
        <source>nothing arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>not judged here</source>
        <translation>không đánh giá ở cấp phường</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>chưa thống nhất</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Chi tiết từng phần</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>số liệu đến ngày %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>nhập ngày %1</translation>
    </message>
    <message>
        <source>The parts and the whole do not agree</source>
        <translation>Tổng các phần không khớp số toàn phường</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>mục %1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Nội dung nêu trong kế hoạch</translation>
    </message>
    <message>
        <source>Who owns the figure</source>
        <translation>Đơn vị cung cấp số liệu</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>and %n more part(s): Ctrl+Enter shows all</source>
        <translation>
            <numerusform>và %n phần nữa: Ctrl+Enter để xem tất cả</numerusform>
        </translation>
    </message>
    <message>
        <source>no document is named yet</source>
        <translation>chưa ghi văn bản giao</translation>
    </message>
    <message>
        <source>Assigned for the year, and by which document</source>
        <translation>Chỉ tiêu giao trong năm và văn bản giao</translation>
    </message>
</context>
<context>
    <name>ansinh::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Shared denominators</source>
        <translation>Mẫu số dùng chung</translation>
    </message>
    <message>
        <source>Targets or shared denominators</source>
        <translation>Chỉ tiêu hoặc mẫu số dùng chung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>The whole ward, one khu phố or one school</source>
        <translation>Toàn phường, một khu phố hoặc một trường</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>Đánh &amp;giá</translation>
    </message>
    <message>
        <source>The columns to judge by (Ctrl+Shift+1)</source>
        <translation>Các cột để đánh giá (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Nhập số liệu</translation>
    </message>
    <message>
        <source>The columns to fill in (Ctrl+Shift+2)</source>
        <translation>Các cột để nhập (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Nothing about %1 has to be decided.</source>
        <translation>%1 không có gì cần quyết định.</translation>
    </message>
    <message>
        <source>P&amp;arts…</source>
        <translation>Từng &amp;phần…</translation>
    </message>
    <message>
        <source>&amp;Source of the figure…</source>
        <translation>&amp;Nguồn số liệu…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Quyết định…</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation>Hãy chọn một chỉ tiêu trước.</translation>
    </message>
    <message>
        <source>These are the parts of %1 already. Esc shows all targets.</source>
        <translation>Đang xem từng phần của %1. Nhấn Esc để xem mọi chỉ tiêu.</translation>
    </message>
    <message>
        <source>First six months of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>G&amp;iao</translation>
    </message>
    <message>
        <source>The value assigned to each target for the year, and by which document (Ctrl+Shift+3)</source>
        <translation>Giá trị giao trong năm của từng chỉ tiêu, và giao tại văn bản nào (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>Show the c&amp;hart</source>
        <translation>Xem &amp;biểu đồ</translation>
    </message>
</context>
<context>
    <name>ansinh::TaskHeadingWords</name>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>ansinh::TaskPanel</name>
    <message>
        <source>Organisations of the task</source>
        <translation>Các đơn vị của nhiệm vụ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Result or indicators</source>
        <translation>Kết quả hoặc chỉ số</translation>
    </message>
    <message>
        <source>Indicators of the task</source>
        <translation>Chỉ số của nhiệm vụ</translation>
    </message>
    <message>
        <source>Choose a task to see its results</source>
        <translation>Chọn một nhiệm vụ để xem kết quả</translation>
    </message>
    <message>
        <source>Indicators (%1)</source>
        <translation>Chỉ số (%1)</translation>
    </message>
    <message>
        <source>Another organisation for task %1</source>
        <translation>Đơn vị khác báo cáo nhiệm vụ %1</translation>
    </message>
    <message>
        <source>The plan does not name it for this task. What it reports is kept all the same, and the list says so.</source>
        <translation>Kế hoạch không giao nhiệm vụ này cho đơn vị ấy. Kết quả vẫn được ghi, và danh sách ghi rõ “ngoài kế hoạch”.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>ansinh::TaskRowWords</name>
    <message>
        <source>● Complete</source>
        <translation>● Đã đủ</translation>
    </message>
    <message>
        <source>◐ Incomplete</source>
        <translation>◐ Còn thiếu</translation>
    </message>
    <message>
        <source>○ No result yet</source>
        <translation>○ Chưa có</translation>
    </message>
    <message>
        <source>! Difficulties</source>
        <translation>! Vướng mắc</translation>
    </message>
    <message>
        <source>» Proposals</source>
        <translation>» Kiến nghị</translation>
    </message>
    <message>
        <source>%1 of %2 leads have reported</source>
        <translation>%1/%2 đơn vị chủ trì đã báo cáo</translation>
    </message>
    <message>
        <source>%1 who coordinate have reported too</source>
        <translation>%1 đơn vị phối hợp cũng đã báo cáo</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Còn thiếu:</translation>
    </message>
    <message>
        <source>Reported:</source>
        <translation>Đã báo cáo:</translation>
    </message>
</context>
<context>
    <name>ansinh::TaskWords</name>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>What is counted besides targets</source>
        <translation>Số liệu cần đếm ngoài chỉ tiêu</translation>
    </message>
    <message>
        <source>Tasks of this group</source>
        <translation>Nhiệm vụ của nhóm</translation>
    </message>
</context>
<context>
    <name>ansinh::TasksModel</name>
    <message>
        <source>How many of the leads have reported; behind the plus: how many of those who coordinate</source>
        <translation>Số đơn vị chủ trì đã báo cáo; sau dấu cộng là số đơn vị phối hợp đã báo cáo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>ansinh::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Tìm nhiệm vụ</translation>
    </message>
    <message>
        <source>Assi&amp;gnment sheet…</source>
        <translation>Phiếu &amp;giao nhiệm vụ…</translation>
    </message>
    <message>
        <source>Groups and tasks with their results</source>
        <translation>Các nhóm nhiệm vụ, nhiệm vụ và kết quả</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>Results missing</source>
        <translation>Còn thiếu kết quả</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đã đủ</translation>
    </message>
    <message>
        <source>With difficulties</source>
        <translation>Có khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>With proposals</source>
        <translation>Có kiến nghị</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Only the tasks in which this organisation takes part</source>
        <translation>Chỉ xem nhiệm vụ có đơn vị này tham gia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Only tasks of this state</source>
        <translation>Chỉ xem nhiệm vụ ở tình trạng này</translation>
    </message>
    <message>
        <source>Print what the plan assigns to one organisation, or to all (Ctrl+G)</source>
        <translation>In phiếu giao nhiệm vụ của một đơn vị hoặc của mọi đơn vị (Ctrl+G)</translation>
    </message>
    <message>
        <source>Tasks and results</source>
        <translation>Nhiệm vụ và kết quả</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Nothing has come in for this period yet. Choose a task and an organisation, and type at the right what it reports; each text is kept as soon as its field is left.</source>
        <translation>Kỳ này chưa có kết quả nào. Hãy chọn nhiệm vụ, chọn đơn vị rồi gõ nội dung đơn vị báo cáo ở khung bên phải; rời khỏi ô là nội dung được ghi vào sổ.</translation>
    </message>
    <message>
        <source>%1 tasks · F6 goes to organisations, result and indicators</source>
        <translation>%1 nhiệm vụ · F6 chuyển sang đơn vị, kết quả, chỉ số</translation>
    </message>
    <message>
        <source>No task matches. Esc in the filter field shows all %1.</source>
        <translation>Không có nhiệm vụ nào khớp. Nhấn Esc trong ô tìm để xem lại cả %1 nhiệm vụ.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1/%2 nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>ansinh::TasksView</name>
    <message>
        <source>What the plan says of the chosen task</source>
        <translation>Nội dung kế hoạch về nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>No task matches what you typed. Esc shows them all.</source>
        <translation>Không có nhiệm vụ nào khớp. Bấm Esc trong ô tìm để xem lại tất cả.</translation>
    </message>
    <message>
        <source>Groups and tasks of the plan</source>
        <translation>Nhóm và nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
</context>
<context>
    <name>ansinh::TemplateChooser</name>
    <message>
        <source>Which outline the report follows</source>
        <translation>Đề cương mà báo cáo theo</translation>
    </message>
    <message>
        <source>Which outline the report of this year follows; the following years follow it too</source>
        <translation>Đề cương của báo cáo năm này; các năm sau cũng theo</translation>
    </message>
    <message>
        <source>Outlines: copy, rename, remove</source>
        <translation>Đề cương: chép, đổi tên, bỏ</translation>
    </message>
    <message>
        <source>&amp;Copy under a new name…</source>
        <translation>&amp;Chép thành đề cương mới…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Usual outline</source>
        <translation>Đề cương thường dùng</translation>
    </message>
    <message>
        <source>Copy the outline</source>
        <translation>Chép đề cương</translation>
    </message>
    <message>
        <source>The copy can be changed for whoever asks for another order; the report of this year follows it. Name of the copy:</source>
        <translation>Bản chép sửa được theo yêu cầu của từng nơi nhận; báo cáo năm này sẽ theo bản ấy. Tên bản chép:</translation>
    </message>
    <message>
        <source>Outline of the town&apos;s people&apos;s committee</source>
        <translation>Mẫu của UBND thị xã</translation>
    </message>
    <message>
        <source>Rename the outline</source>
        <translation>Đổi tên đề cương</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Tên mới:</translation>
    </message>
    <message>
        <source>The outline “%1” was removed; Ctrl+Z brings it back</source>
        <translation>Đã bỏ đề cương “%1”; Ctrl+Z để lấy lại</translation>
    </message>
</context>
<context>
    <name>ansinh::TodayLines</name>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>%1 %2 fewer needed</source>
        <translation>cần giảm %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 more needed</source>
        <translation>cần thêm %1 %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hay </translation>
    </message>
    <message>
        <source>the whole or its parts</source>
        <translation>số chung hay tổng các phần</translation>
    </message>
    <message>
        <source>khu phố or members</source>
        <translation>theo khu phố hay theo đơn vị</translation>
    </message>
    <message>
        <source>awaiting %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
</context>
<context>
    <name>ansinh::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Targets to watch</source>
        <translation>Chỉ tiêu cần chú ý</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Vừa thay đổi</translation>
    </message>
    <message>
        <source>Everybody has reported.</source>
        <translation>Các đơn vị đã gửi đủ.</translation>
    </message>
    <message>
        <source>No target is in danger.</source>
        <translation>Không có chỉ tiêu nào đáng lo.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Không còn điểm nào cần quyết định.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>&amp;Reminder letters</source>
        <translation>In công văn đôn đố&amp;c</translation>
    </message>
    <message>
        <source>Letters to those who have not reported: shown first, then printed</source>
        <translation>Công văn gửi các đơn vị chưa báo cáo: xem trước rồi in</translation>
    </message>
</context>
<context>
    <name>ansinh::TotalsModel</name>
    <message>
        <source>%1: Enter shows the wards that it is made of</source>
        <translation>%1: Enter để xem gồm những phường nào</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation>Kế hoạch đề ra</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Over all wards: a ratio is the sum of numerators by the sum of denominators</source>
        <translation>Gộp các phường: tỷ lệ là tổng tử số chia tổng mẫu số</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Of sums that are not judged: how many wards attain it</source>
        <translation>Tổng không đánh giá thì đếm số phường đạt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Wards whose figures are in the total</source>
        <translation>Số phường có số liệu trong kết quả</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Được cộng</translation>
    </message>
    <message>
        <source>Wards that attain it</source>
        <translation>Số phường đạt</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Wards that sent nothing, or no answer on it</source>
        <translation>Số phường chưa gửi, hoặc chưa trả lời</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Wards whose sources disagree</source>
        <translation>Số phường có các nguồn chưa thống nhất</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Chưa thống nhất</translation>
    </message>
    <message>
        <source>Wards whose plan states it otherwise: never added</source>
        <translation>Số phường có kế hoạch nêu khác: không cộng</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>ansinh::TotalsView</name>
    <message>
        <source>What is known of the target</source>
        <translation>Thông tin về chỉ tiêu</translation>
    </message>
    <message>
        <source>Print the ta&amp;ble…</source>
        <translation>&amp;In bảng tổng hợp…</translation>
    </message>
    <message>
        <source>Targets over all wards</source>
        <translation>Chỉ tiêu, tổng hợp các phường</translation>
    </message>
    <message>
        <source>As a paper on A4: looked through, printed or saved (Ctrl+Shift+P)</source>
        <translation>Khổ A4: xem trước, in hoặc lưu thành tệp (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>One ward has sent: its figures stand here as it judged them itself.</source>
        <translation>Mới có một phường: đây là số liệu và đánh giá của chính phường ấy.</translation>
    </message>
    <message>
        <source>Enter on a number shows the wards that it is made of.</source>
        <translation>Enter ở một con số để xem gồm những phường nào.</translation>
    </message>
</context>
<context>
    <name>ansinh::TownChoice</name>
    <message>
        <source>Into which book</source>
        <translation>Nhận vào sổ nào</translation>
    </message>
    <message>
        <source>The book in which the wards are added up</source>
        <translation>Sổ cộng số liệu các phường</translation>
    </message>
    <message>
        <source>Choose the town&apos;s book, or make a new one</source>
        <translation>Chọn sổ tổng hợp đã có, hoặc tạo sổ mới</translation>
    </message>
    <message>
        <source>&amp;Into the book</source>
        <translation>Vào &amp;sổ</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Sổ mớ&amp;i…</translation>
    </message>
    <message>
        <source>A new book of the town, with the plan of the first package</source>
        <translation>Sổ tổng hợp mới, theo kế hoạch của gói đầu tiên</translation>
    </message>
    <message>
        <source>&amp;Book that there is…</source>
        <translation>Sổ đã &amp;có…</translation>
    </message>
    <message>
        <source>A town&apos;s book that has packages already</source>
        <translation>Sổ tổng hợp đã nhận gói trước đây</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (mới)</translation>
    </message>
    <message>
        <source>A new book of the town</source>
        <translation>Sổ tổng hợp mới</translation>
    </message>
    <message>
        <source>Books (*.ansinh)</source>
        <translation>Sổ (*.ansinh)</translation>
    </message>
    <message>
        <source>The book of the town</source>
        <translation>Sổ tổng hợp</translation>
    </message>
    <message>
        <source>Books (*.ansinh);;All files (*)</source>
        <translation>Sổ (*.ansinh);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ansinh::TownLines</name>
    <message>
        <source>Same place</source>
        <translation>Trùng địa bàn</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Kế hoạch khác</translation>
    </message>
    <message numerus="yes">
        <source>%n targets kept apart</source>
        <translation>
            <numerusform>%n chỉ tiêu để riêng</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 wards attain it</source>
        <translation>%1/%2 phường đạt</translation>
    </message>
    <message>
        <source>Not all</source>
        <translation>Chưa đạt hết</translation>
    </message>
    <message numerus="yes">
        <source>%n wards</source>
        <translation>
            <numerusform>%n phường</numerusform>
        </translation>
    </message>
    <message>
        <source>days left
to %1</source>
        <translation>ngày nữa
đến %1</translation>
    </message>
    <message>
        <source>days past
%1</source>
        <translation>ngày quá hạn
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n phường nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the wards&apos; packages of %1</source>
        <translation>Nhận gói dữ liệu năm %1 của các phường</translation>
    </message>
    <message>
        <source>No package of this year is there yet.</source>
        <translation>Chưa nhận gói nào của năm này.</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Tổng hợp</translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n wards that are overdue</source>
        <translation>
            <numerusform>Đôn đốc %n phường quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards have still to send</source>
        <translation>
            <numerusform>Còn %n phường chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 wards have sent. Missing: %3.</source>
        <translation>%1/%2 phường đã gửi. Chưa gửi: %3.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Xem phường chưa gửi</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n wards for the submitted report</source>
        <translation>
            <numerusform>Hỏi %n phường về báo cáo chính thức</numerusform>
        </translation>
    </message>
    <message>
        <source>All have sent, but these only a draft: %1.</source>
        <translation>Các phường đã gửi đủ, nhưng mới là dự thảo: %1.</translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Xem các dự thảo</translation>
    </message>
    <message>
        <source>Read and print the consolidated table</source>
        <translation>Xem và in bảng tổng hợp</translation>
    </message>
    <message numerus="yes">
        <source>All %n wards have submitted.</source>
        <translation>
            <numerusform>Cả %n phường đã nộp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidated table</source>
        <translation>Bảng tổng hợp</translation>
    </message>
</context>
<context>
    <name>ansinh::TownPage</name>
    <message>
        <source>Save the package as it came</source>
        <translation>Lưu gói đúng như đã nhận</translation>
    </message>
    <message>
        <source>Data packages</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>&amp;Take in packages…</source>
        <translation>&amp;Nhận gói dữ liệu…</translation>
    </message>
    <message>
        <source>Read data packages of wards; nothing is written before you have looked through them (Ctrl+R)</source>
        <translation>Đọc gói dữ liệu của các phường; xem trước rồi mới ghi vào sổ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Consolidation of the wards</source>
        <translation>Tổng hợp các phường</translation>
    </message>
    <message>
        <source>Find a ward</source>
        <translation>Tìm phường</translation>
    </message>
    <message>
        <source>Let go to read the packages</source>
        <translation>Thả ra để đọc các gói</translation>
    </message>
    <message>
        <source>Nothing is written before you have looked through them.</source>
        <translation>Xem trước rồi mới ghi vào sổ.</translation>
    </message>
    <message>
        <source>Parts of the consolidation</source>
        <translation>Các phần của trang tổng hợp</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Bảng tổng hợp</translation>
    </message>
    <message>
        <source>No package for this period yet</source>
        <translation>Chưa có gói nào của kỳ này</translation>
    </message>
    <message>
        <source>Each ward sends a data package, a file ending in .zip. Take them in one by one or a whole folder at a time, or drop them here: each is checked, then added up. Another year can be chosen at the left.</source>
        <translation>Mỗi phường gửi một gói dữ liệu, là tệp có đuôi .zip. Nhận từng tệp, nhận cả thư mục, hoặc kéo thả vào đây: gói nào cũng được kiểm tra rồi mới cộng. Chọn năm khác ở bên trái.</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>%1/%2 wards have sent</source>
        <translation>%1/%2 phường đã gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n dự thảo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days left</source>
        <translation>
            <numerusform>hạn %1, còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days over</source>
        <translation>
            <numerusform>hạn %1, đã quá %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows match “%2”</source>
        <translation>%1 dòng khớp “%2”</translation>
    </message>
</context>
<context>
    <name>ansinh::TownText</name>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>history</source>
        <translation>lịch sử</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>nhận %1</translation>
    </message>
    <message>
        <source>Judged by another version of the plan; all its targets are stated alike, so they are added up.</source>
        <translation>Phường theo bản kế hoạch khác; các chỉ tiêu nêu như nhau nên vẫn cộng.</translation>
    </message>
    <message>
        <source>Judged by another version of the plan. What it states otherwise is not added up.</source>
        <translation>Phường theo bản kế hoạch khác. Chỉ tiêu nêu khác thì không cộng.</translation>
    </message>
    <message>
        <source>%1 also reports on this place for the period: its figures may be counted twice. Ask both which of them reports.</source>
        <translation>%1 cũng báo cáo về địa bàn này trong kỳ: số liệu có thể bị tính hai lần. Hãy hỏi hai bên xem ai báo cáo.</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n wards are in it</source>
        <translation>
            <numerusform>%n phường được cộng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards attain it</source>
        <translation>
            <numerusform>%n phường đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards have no data</source>
        <translation>
            <numerusform>%n phường chưa có số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards whose sources disagree</source>
        <translation>
            <numerusform>%n phường chưa thống nhất số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards kept apart</source>
        <translation>
            <numerusform>%n phường để riêng</numerusform>
        </translation>
    </message>
    <message>
        <source>All wards side by side</source>
        <translation>Xem tất cả các phường</translation>
    </message>
    <message>
        <source>%1/%2: the sum of numerators by the sum of denominators</source>
        <translation>%1/%2: tổng tử số chia tổng mẫu số</translation>
    </message>
    <message>
        <source>An average does not add up over wards; they stand side by side.</source>
        <translation>Số bình quân không cộng giữa các phường; xem từng phường cạnh nhau.</translation>
    </message>
    <message>
        <source>Yes or no does not add up; it is counted how many wards attain it.</source>
        <translation>Có hay không thì không cộng; chỉ đếm số phường đạt.</translation>
    </message>
    <message>
        <source>The plan asks it of a ward, so the sum is not judged; it is counted who attains it.</source>
        <translation>Kế hoạch đề ra cho từng phường nên không đánh giá tổng; chỉ đếm số phường đạt.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Kỳ: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Đã nộp: %1</translation>
    </message>
    <message>
        <source>Draft: it may still change</source>
        <translation>Dự thảo: còn có thể thay đổi</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Lập ngày %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Lĩnh vực: %1</translation>
    </message>
    <message>
        <source>Sample data: figures made up for showing</source>
        <translation>Dữ liệu mẫu: số liệu chỉ để xem thử</translation>
    </message>
    <message numerus="yes">
        <source>%n targets without any answer</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa có trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Without any answer</source>
        <translation>Chưa có trả lời</translation>
    </message>
    <message>
        <source>Packages received</source>
        <translation>Các gói đã nhận</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gồm</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Vì sao bị từ chối</translation>
    </message>
    <message>
        <source>Takes the place of the package %1, which stays as history.</source>
        <translation>Thay gói có mã %1; gói ấy còn trong lịch sử.</translation>
    </message>
    <message>
        <source>To ask about</source>
        <translation>Cần hỏi lại</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Thông tin ghi trong gói</translation>
    </message>
</context>
<context>
    <name>ansinh::TownToday</name>
    <message>
        <source>Wards that have not sent</source>
        <translation>Phường chưa gửi</translation>
    </message>
    <message>
        <source>Targets to watch</source>
        <translation>Chỉ tiêu cần chú ý</translation>
    </message>
    <message>
        <source>To ask the wards about</source>
        <translation>Cần hỏi lại các phường</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Vừa thay đổi</translation>
    </message>
    <message>
        <source>All wards have sent.</source>
        <translation>Các phường đã gửi đủ.</translation>
    </message>
    <message>
        <source>No target is in danger.</source>
        <translation>Không có chỉ tiêu nào đáng lo.</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Không có gì phải hỏi lại.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
</context>
<context>
    <name>ansinh::TownWords</name>
    <message>
        <source>no answer</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>none arisen</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>không đánh giá</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Took the older one&apos;s place</source>
        <translation>Đã thay gói cũ</translation>
    </message>
    <message>
        <source>Replaces an older one</source>
        <translation>Thay gói cũ</translation>
    </message>
    <message>
        <source>Older: kept as history</source>
        <translation>Cũ hơn: lưu lịch sử</translation>
    </message>
    <message>
        <source>Tells less: kept as history</source>
        <translation>Ít hơn gói đã có: lưu lịch sử</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Nguyên vẹn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Submitted, late</source>
        <translation>Đã nộp, trễ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Draft, late</source>
        <translation>Dự thảo, trễ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Not sent, overdue</source>
        <translation>Chưa gửi, quá hạn</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>6 months of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>sent last for %1</source>
        <translation>lần gửi gần nhất: kỳ %1</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dữ liệu mẫu</translation>
    </message>
    <message>
        <source>the same place as %1</source>
        <translation>trùng địa bàn với %1</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>chỉ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n targets are not added up</source>
        <translation>
            <numerusform>%n chỉ tiêu không cộng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 wards attain it</source>
        <translation>%1/%2 phường đạt</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>sơ bộ</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>official</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>To ask about</source>
        <translation>Cần hỏi lại</translation>
    </message>
    <message>
        <source>All wards</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Được cộng</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Chưa thống nhất</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Để riêng</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n phường nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such ward.</source>
        <translation>Không có phường nào như vậy.</translation>
    </message>
    <message>
        <source>Nothing matches what you typed. Esc shows all.</source>
        <translation>Không có dòng nào khớp. Esc để xem tất cả.</translation>
    </message>
</context>
<context>
    <name>ansinh::Verdicts</name>
    <message>
        <source>Attained</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>Figures disagree</source>
        <translation>Chưa thống nhất số liệu</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>First year followed</source>
        <translation>Năm đầu theo dõi</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>Not judged at ward level</source>
        <translation>Không đánh giá ở cấp phường</translation>
    </message>
</context>
<context>
    <name>ansinh::WardValuesModel</name>
    <message>
        <source>kept apart: its plan states it otherwise</source>
        <translation>để riêng: kế hoạch của phường nêu khác</translation>
    </message>
    <message>
        <source>not added: its sources disagree</source>
        <translation>không cộng: chưa thống nhất số liệu</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>được cộng</translation>
    </message>
    <message>
        <source>sent nothing</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Loại số liệu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>In the total</source>
        <translation>Trong kết quả</translation>
    </message>
</context>
<context>
    <name>ansinh::WardsModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>◇ other</source>
        <translation>◇ khác</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Number and date of the report that was submitted</source>
        <translation>Số, ngày của báo cáo đã nộp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>The day on which the package was received</source>
        <translation>Ngày nhận gói</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Days after the last day</source>
        <translation>Số ngày sau hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Targets without any answer</source>
        <translation>Số chỉ tiêu chưa có trả lời</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Judged by another version of the plan than this book&apos;s</source>
        <translation>Phường theo bản kế hoạch khác với sổ này</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>The check code: read it over the phone to compare</source>
        <translation>Mã kiểm tra: đọc qua điện thoại để đối chiếu</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Other packages of the period, kept as history</source>
        <translation>Các gói khác của kỳ, lưu làm lịch sử</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ansinh::WardsView</name>
    <message>
        <source>What is known of the ward</source>
        <translation>Thông tin về phường</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Packages of the wards</source>
        <translation>Gói dữ liệu của các phường</translation>
    </message>
    <message>
        <source>Another plan, the same place as another ward, or targets without an answer</source>
        <translation>Theo kế hoạch khác, trùng địa bàn với phường khác, hoặc có chỉ tiêu chưa trả lời</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Chỉ hiện: %1</translation>
    </message>
</context>
<context>
    <name>ansinh::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>Chưa mở được sổ</translation>
    </message>
    <message>
        <source>One ward, one plan, from assigning the work to the annual report.</source>
        <translation>Kế hoạch của phường, từ giao việc đến báo cáo năm.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>A book keeps everything of your ward in one file</source>
        <translation>Mọi việc của phường nằm trong một sổ, mỗi sổ là một tệp</translation>
    </message>
    <message>
        <source>&amp;Create a book…</source>
        <translation>&amp;Tạo sổ mới…</translation>
    </message>
    <message>
        <source>The plan of Phường 2 is already in it. You choose where the file is kept, usually in Documents; copying that one file is a whole copy.</source>
        <translation>Sổ mới có sẵn kế hoạch của Phường 2. Anh/chị chọn nơi để tệp, thường là thư mục Tài liệu; chép tệp đó đi là chép trọn sổ.</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>A file ending with .ansinh, on this computer or on a USB stick.</source>
        <translation>Tệp có đuôi .ansinh, trên máy này hoặc trên USB.</translation>
    </message>
    <message>
        <source>&amp;Try the sample book</source>
        <translation>&amp;Xem thử sổ mẫu</translation>
    </message>
    <message>
        <source>Three years of invented figures to look around in. Every page is marked as sample data.</source>
        <translation>Số liệu giả định của ba năm để xem thử. Trang nào cũng ghi rõ là dữ liệu mẫu.</translation>
    </message>
</context>
<context>
    <name>ansinh::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>How large the pages are shown (Ctrl++, Ctrl+-, Ctrl+0); the print stays the same</source>
        <translation>Cỡ trang hiện trên màn hình (Ctrl++, Ctrl+-, Ctrl+0); bản in không thay đổi</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Hai trang</translation>
    </message>
</context>
<context>
    <name>app/cli</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Tùy chọn --%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write --today as 2026-11-05.</source>
        <translation>“%1” không phải là ngày. Hãy viết --today theo dạng 2026-11-05.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Write --lang vi or --lang en.</source>
        <translation>Không có ngôn ngữ “%1”. Hãy viết --lang vi hoặc --lang en.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>Lệnh %1 không có tùy chọn --%2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Tùy chọn --%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Tùy chọn --%1 không kèm giá trị.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Còn thiếu %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” là tham số thừa.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Còn thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See ansinh-cli --help.</source>
        <translation>Không có lệnh “%1”. Xem ansinh-cli --help.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command.</source>
        <translation>Không có tùy chọn --%1 đứng trước lệnh.</translation>
    </message>
    <message>
        <source>The book “%1” was created.</source>
        <translation>Đã tạo sổ “%1”.</translation>
    </message>
    <message>
        <source>The sample is in “%1”: %2 figures, %3 task results, %4 submissions.</source>
        <translation>Dữ liệu mẫu đã ghi vào “%1”: %2 số liệu, %3 kết quả nhiệm vụ, %4 báo cáo của đơn vị.</translation>
    </message>
    <message>
        <source>The book is whole: %1 figures, %2 task results, %3 entries in the journal.</source>
        <translation>Sổ nguyên vẹn: %1 số liệu, %2 kết quả nhiệm vụ, %3 mục trong nhật ký.</translation>
    </message>
    <message>
        <source>The book is damaged. Restore a backup. What was found:</source>
        <translation>Sổ bị hỏng. Hãy phục hồi từ bản sao lưu. Những chỗ hỏng:</translation>
    </message>
    <message>
        <source>A verified copy of the book stands in “%1”.</source>
        <translation>Bản sao đã kiểm tra của sổ nằm ở “%1”.</translation>
    </message>
    <message>
        <source>The book “%1” was restored.</source>
        <translation>Đã phục hồi sổ “%1”.</translation>
    </message>
    <message>
        <source>The earlier file is kept as “%1”.</source>
        <translation>Tệp trước đó được giữ lại với tên “%1”.</translation>
    </message>
    <message>
        <source>another plan than the built-in one</source>
        <translation>kế hoạch khác thay cho kế hoạch có sẵn</translation>
    </message>
    <message>
        <source>creates a book</source>
        <translation>tạo sổ mới</translation>
    </message>
    <message>
        <source>with the successor ward from 01/7/2025</source>
        <translation>kèm phường mới sau sắp xếp từ 01/7/2025</translation>
    </message>
    <message>
        <source>fills a new book with sample figures</source>
        <translation>ghi số liệu mẫu vào sổ mới</translation>
    </message>
    <message>
        <source>checks that the book is whole</source>
        <translation>kiểm tra sổ có nguyên vẹn không</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>tệp mới</translation>
    </message>
    <message>
        <source>makes a verified copy</source>
        <translation>sao lưu sổ và kiểm tra bản sao</translation>
    </message>
    <message>
        <source>a copy made by backup</source>
        <translation>bản sao do lệnh backup tạo ra</translation>
    </message>
    <message>
        <source>puts a copy in the place of the book</source>
        <translation>thay sổ bằng bản sao lưu</translation>
    </message>
    <message>
        <source>With --from the columns of the file say everything; leave the other options out.</source>
        <translation>Khi dùng --from, các cột của tệp đã nói đủ; hãy bỏ các tùy chọn khác.</translation>
    </message>
    <message>
        <source>Give --value, --numerator or --state.</source>
        <translation>Hãy ghi --value, --numerator hoặc --state.</translation>
    </message>
    <message>
        <source>Give --value or --numerator, not both.</source>
        <translation>Chỉ ghi --value hoặc --numerator, không ghi cả hai.</translation>
    </message>
    <message>
        <source>Give --area or --member, not both.</source>
        <translation>Chỉ ghi --area hoặc --member, không ghi cả hai.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were recorded.</source>
        <translation>
            <numerusform>Đã ghi %n số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --indicator before --%1.</source>
        <translation>Hãy ghi --indicator trước --%1.</translation>
    </message>
    <message>
        <source>The indicator “%1” has no --value.</source>
        <translation>Chỉ số “%1” chưa có --value.</translation>
    </message>
    <message>
        <source>The result of task %1 was recorded.</source>
        <translation>Đã ghi kết quả nhiệm vụ %1.</translation>
    </message>
    <message>
        <source>Decided: %1 is %2.</source>
        <translation>Đã quyết định: %1 chọn %2.</translation>
    </message>
    <message>
        <source>many figures; columns named as the options</source>
        <translation>nhiều số liệu; tên cột như tên tùy chọn</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>the first half of the year</source>
        <translation>sáu tháng đầu năm</translation>
    </message>
    <message>
        <source>the code of the target</source>
        <translation>mã chỉ tiêu</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>the numerator of a ratio</source>
        <translation>tử số của tỷ lệ</translation>
    </message>
    <message>
        <source>its denominator, where it is not the shared one</source>
        <translation>mẫu số, nếu không dùng mẫu số dùng chung</translation>
    </message>
    <message>
        <source>none_arisen, not_available or not_assessable</source>
        <translation>none_arisen (không phát sinh), not_available (chưa có số liệu) hoặc not_assessable (không đánh giá được)</translation>
    </message>
    <message>
        <source>of an area only</source>
        <translation>chỉ của một khu phố</translation>
    </message>
    <message>
        <source>of a member of a group only</source>
        <translation>chỉ của một đơn vị trong nhóm</translation>
    </message>
    <message>
        <source>who reports it</source>
        <translation>đơn vị báo cáo</translation>
    </message>
    <message>
        <source>official, preliminary or estimate</source>
        <translation>official (chính thức), preliminary (sơ bộ) hoặc estimate (ước)</translation>
    </message>
    <message>
        <source>the day that the data describe</source>
        <translation>ngày của số liệu</translation>
    </message>
    <message>
        <source>why something unusual is right</source>
        <translation>lý do của điều khác thường</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>records a figure, or a file of figures</source>
        <translation>ghi một số liệu, hoặc cả tệp số liệu</translation>
    </message>
    <message>
        <source>the code of the task</source>
        <translation>mã nhiệm vụ</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>the progress</source>
        <translation>tiến độ</translation>
    </message>
    <message>
        <source>difficulties</source>
        <translation>khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>an indicator of the task; its value follows</source>
        <translation>chỉ số của nhiệm vụ; giá trị ghi ngay sau</translation>
    </message>
    <message>
        <source>the value of the indicator before it</source>
        <translation>giá trị của chỉ số đứng trước</translation>
    </message>
    <message>
        <source>its unit, where the plan has none</source>
        <translation>đơn vị tính, nếu kế hoạch không nêu</translation>
    </message>
    <message>
        <source>the source of its money</source>
        <translation>nguồn kinh phí</translation>
    </message>
    <message>
        <source>records what an organisation did for a task</source>
        <translation>ghi kết quả thực hiện nhiệm vụ của một đơn vị</translation>
    </message>
    <message>
        <source>what is open, as plan and status name it</source>
        <translation>mục còn mở, như lệnh plan và status nêu</translation>
    </message>
    <message>
        <source>a place of the plan, or whose figure holds</source>
        <translation>chỗ được chọn trong kế hoạch, hoặc đơn vị có số liệu được chọn</translation>
    </message>
    <message>
        <source>why</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>settles a dispute or a contradiction</source>
        <translation>quyết định chỗ chưa thống nhất hoặc mâu thuẫn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(đã hoàn tác)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-05.</source>
        <translation>“%1” không phải là ngày. Hãy viết theo dạng 2026-11-05.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
    <message>
        <source>only what was done from that day on</source>
        <translation>chỉ những việc từ ngày đó trở đi</translation>
    </message>
    <message>
        <source>shows the change journal</source>
        <translation>xem nhật ký thay đổi</translation>
    </message>
    <message>
        <source>takes the last change back</source>
        <translation>hoàn tác thay đổi gần nhất</translation>
    </message>
    <message>
        <source>does again what was taken back</source>
        <translation>làm lại việc vừa hoàn tác</translation>
    </message>
    <message>
        <source>The plan is in the book: %1 targets, %2 tasks.</source>
        <translation>Kế hoạch đã vào sổ: %1 chỉ tiêu, %2 nhiệm vụ.</translation>
    </message>
    <message>
        <source>The plan was written to “%1”.</source>
        <translation>Kế hoạch đã ghi ra “%1”.</translation>
    </message>
    <message>
        <source>shows the plan</source>
        <translation>xem kế hoạch</translation>
    </message>
    <message>
        <source>an amendment: in force from that year on</source>
        <translation>kế hoạch sửa đổi: áp dụng từ năm đó</translation>
    </message>
    <message>
        <source>reads a plan into the book</source>
        <translation>đọc kế hoạch vào sổ</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp cần ghi</translation>
    </message>
    <message>
        <source>writes the plan of the book as JSON</source>
        <translation>ghi kế hoạch của sổ ra tệp JSON</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Báo cáo đã ghi ra “%1”.</translation>
    </message>
    <message>
        <source>says where targets, tasks and organisations stand</source>
        <translation>cho biết tình hình chỉ tiêu, nhiệm vụ và đơn vị</translation>
    </message>
    <message>
        <source>The area “%1” was added.</source>
        <translation>Đã thêm khu phố “%1”.</translation>
    </message>
    <message>
        <source>The organisation “%1” was added with the code %2.</source>
        <translation>Đã thêm đơn vị “%1” với mã %2.</translation>
    </message>
    <message>
        <source>Kept: %1 in %2 is %3.</source>
        <translation>Đã ghi: %1 năm %2 là %3.</translation>
    </message>
    <message>
        <source>Assigned: %1 in %2 is %3.</source>
        <translation>Đã ghi chỉ tiêu giao: %1 năm %2 là %3.</translation>
    </message>
    <message>
        <source>the name of the area</source>
        <translation>tên khu phố</translation>
    </message>
    <message>
        <source>adds an area</source>
        <translation>thêm khu phố</translation>
    </message>
    <message>
        <source>the name of the organisation</source>
        <translation>tên đơn vị</translation>
    </message>
    <message>
        <source>the group that it belongs to</source>
        <translation>nhóm của đơn vị</translation>
    </message>
    <message>
        <source>adds an organisation</source>
        <translation>thêm đơn vị</translation>
    </message>
    <message>
        <source>its name, as the targets name it</source>
        <translation>tên mẫu số, như trong chỉ tiêu</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>con số</translation>
    </message>
    <message>
        <source>where the number comes from</source>
        <translation>nguồn của con số</translation>
    </message>
    <message>
        <source>keeps a shared denominator</source>
        <translation>ghi mẫu số dùng chung</translation>
    </message>
    <message>
        <source>the assigning document</source>
        <translation>văn bản giao</translation>
    </message>
    <message>
        <source>keeps the assigned value of a year</source>
        <translation>ghi chỉ tiêu giao của năm</translation>
    </message>
    <message>
        <source>“%1” is the book itself. Give another name after --out.</source>
        <translation>“%1” chính là sổ. Hãy ghi tên khác sau --out.</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>Còn thiếu lệnh.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Không đọc được tệp “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a plan. Give a plan in JSON.</source>
        <translation>“%1” quá lớn so với một kế hoạch. Hãy chọn tệp kế hoạch JSON.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Mức đề ra</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>đã quyết định</translation>
    </message>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>The organisations send by %1.</source>
        <translation>Các đơn vị gửi chậm nhất ngày %1.</translation>
    </message>
    <message>
        <source>The ward sends by %1.</source>
        <translation>Phường gửi chậm nhất ngày %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>late</source>
        <translation>muộn</translation>
    </message>
    <message>
        <source>To be decided: %1 (choose one of: %2)</source>
        <translation>Cần quyết định: %1 (chọn một trong: %2)</translation>
    </message>
    <message>
        <source>– Not assessed at ward level</source>
        <translation>– Không đánh giá ở cấp phường</translation>
    </message>
    <message>
        <source>◆ Figures disagree</source>
        <translation>◆ Chưa thống nhất số liệu</translation>
    </message>
    <message>
        <source>– None arisen</source>
        <translation>– Không phát sinh</translation>
    </message>
    <message>
        <source>○ No figure yet</source>
        <translation>○ Chưa có số liệu</translation>
    </message>
    <message>
        <source>● Attained</source>
        <translation>● Đạt</translation>
    </message>
    <message>
        <source>○ First year, nothing to compare</source>
        <translation>○ Năm đầu, chưa có gì để so sánh</translation>
    </message>
    <message>
        <source>▲ On track</source>
        <translation>▲ Đúng tiến độ</translation>
    </message>
    <message>
        <source>▼ Behind</source>
        <translation>▼ Chậm tiến độ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>mới một phần</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>chưa nhận</translation>
    </message>
    <message>
        <source>Options that stand anywhere:</source>
        <translation>Tùy chọn đứng được ở mọi chỗ:</translation>
    </message>
    <message>
        <source>one JSON value on standard output</source>
        <translation>kết quả là một giá trị JSON</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>ngôn ngữ của thông báo</translation>
    </message>
    <message>
        <source>the date to take for today</source>
        <translation>ngày được coi là hôm nay</translation>
    </message>
    <message>
        <source>this help, or that of a command</source>
        <translation>hướng dẫn này, hoặc hướng dẫn của một lệnh</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>phiên bản chương trình</translation>
    </message>
    <message>
        <source>An Sinh: the plan of a ward through the year, without a window.</source>
        <translation>An Sinh: kế hoạch của phường suốt cả năm, không cần cửa sổ.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>The assignment sheets were written to “%1”.</source>
        <translation>Đã ghi phiếu giao nhiệm vụ vào “%1”.</translation>
    </message>
    <message>
        <source>which report; without it the annual one</source>
        <translation>loại giấy tờ; không ghi thì là báo cáo năm</translation>
    </message>
    <message>
        <source>only the paper of this organisation</source>
        <translation>chỉ giấy tờ của đơn vị này</translation>
    </message>
    <message>
        <source>request, reminder: one letter to all of them</source>
        <translation>request, reminder: một công văn gửi chung</translation>
    </message>
    <message>
        <source>progress: what its table goes by</source>
        <translation>progress: bảng xếp theo nhóm, đơn vị hay chỉ tiêu</translation>
    </message>
    <message>
        <source>writes the annual report or another paper of the year</source>
        <translation>ghi báo cáo năm hoặc giấy tờ khác trong năm</translation>
    </message>
    <message>
        <source>The progress report was written to “%1”.</source>
        <translation>Báo cáo tiến độ đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>The request was written to “%1”.</source>
        <translation>Công văn đề nghị gửi báo cáo đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>The reminder was written to “%1”.</source>
        <translation>Công văn đôn đốc đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>The confirmation was written to “%1”.</source>
        <translation>Phiếu xác nhận đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Không có loại báo cáo “%1”. Các loại: %2.</translation>
    </message>
    <message>
        <source>--%1 does not go with --kind %2; leave it out.</source>
        <translation>--%1 không dùng với --kind %2; hãy bỏ đi.</translation>
    </message>
    <message>
        <source>--by takes %1, not “%2”.</source>
        <translation>--by nhận %1, không nhận “%2”.</translation>
    </message>
    <message>
        <source>Reports are written as .pdf, .docx, .odt and .html, not as “%1”. Give the file after --out one of these endings.</source>
        <translation>Báo cáo ghi được thành .pdf, .docx, .odt và .html, không ghi được thành “%1”. Hãy cho tệp sau --out một trong các đuôi này.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write --received as 2026-11-05.</source>
        <translation>“%1” không phải ngày. Ghi --received dạng 2026-11-05.</translation>
    </message>
    <message>
        <source>%1: refused.</source>
        <translation>%1: từ chối.</translation>
    </message>
    <message>
        <source>%1: %2, version %3: %4 new, %5 changed, %6 unchanged, %7 blank, %8 to be answered.</source>
        <translation>%1: %2, lần %3: %4 mới, %5 thay đổi, %6 không đổi, %7 để trống, %8 cần trả lời.</translation>
    </message>
    <message>
        <source>Nothing was taken: mend or leave out the refused files.</source>
        <translation>Chưa nhập tệp nào: sửa hoặc bỏ các tệp bị từ chối.</translation>
    </message>
    <message>
        <source>Only looked at: nothing was taken.</source>
        <translation>Chỉ xem trước, chưa nhập.</translation>
    </message>
    <message numerus="yes">
        <source>%n returns were taken.</source>
        <translation>
            <numerusform>Đã nhập %n báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the day of receipt; without it today</source>
        <translation>ngày nhận; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>refuse returns of another year</source>
        <translation>từ chối báo cáo của năm khác</translation>
    </message>
    <message>
        <source>with --year: of its first half</source>
        <translation>cùng --year: 6 tháng đầu năm</translation>
    </message>
    <message>
        <source>only look: nothing is written</source>
        <translation>chỉ xem trước, không ghi</translation>
    </message>
    <message>
        <source>reads workbooks that came back filled in, or a folder of them</source>
        <translation>đọc các biểu mẫu đã điền gửi về, hoặc cả thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n older form(s) of the same name were replaced.</source>
        <translation>
            <numerusform>Đã ghi đè %n biểu cũ cùng tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder to write to; made when it is not there</source>
        <translation>thư mục ghi ra; chưa có thì được tạo</translation>
    </message>
    <message>
        <source>only for this organisation; can be given again</source>
        <translation>chỉ cho đơn vị này; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>writes a request workbook and a letter for every organisation that is asked</source>
        <translation>ghi biểu báo cáo và công văn cho từng đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>area_form: only the form of this area</source>
        <translation>area_form: chỉ phiếu của khu phố này</translation>
    </message>
    <message>
        <source>The forms of the areas were written to “%1”.</source>
        <translation>Phiếu báo cáo của khu phố đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>■ Refused</source>
        <translation>■ Từ chối</translation>
    </message>
    <message>
        <source>? To be answered</source>
        <translation>? Cần trả lời</translation>
    </message>
    <message>
        <source>· Note</source>
        <translation>· Lưu ý</translation>
    </message>
    <message>
        <source>%1: %2, not filled in: left out.</source>
        <translation>%1: %2, chưa điền gì: không nhập.</translation>
    </message>
    <message>
        <source>Mend the file or leave it out, then try again.</source>
        <translation>Hãy sửa hoặc bỏ tệp này ra rồi làm lại.</translation>
    </message>
    <message>
        <source>All of them also lie in %1.</source>
        <translation>Tất cả cũng nằm trong tệp nén %1.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a chart of this program. Move it away, or choose another folder.</source>
        <translation>Đã có “%1” và tệp này không phải biểu đồ do chương trình vẽ. Hãy chuyển tệp đi chỗ khác hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. There are: %2; TARGET is the code of a target.</source>
        <translation>Không có biểu đồ “%1”. Các biểu đồ có thể vẽ: %2; TARGET là mã chỉ tiêu.</translation>
    </message>
    <message>
        <source>Charts are written as png or svg, not as “%1”.</source>
        <translation>Biểu đồ được ghi thành png hoặc svg, không phải “%1”.</translation>
    </message>
    <message>
        <source>--width takes a number of pixels from %1 to %2, not “%3”.</source>
        <translation>--width nhận số điểm ảnh từ %1 đến %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>The plan of the year has no target “%1”.</source>
        <translation>Kế hoạch của năm không có chỉ tiêu “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n older chart(s) of the same name were replaced.</source>
        <translation>
            <numerusform>Đã ghi đè %n biểu đồ cũ cùng tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>only this chart, such as overview or trend:CT14; can be given again</source>
        <translation>chỉ vẽ biểu đồ này, ví dụ overview hoặc trend:CT14; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>the kind of file; without it png</source>
        <translation>loại tệp; không nêu thì ghi png</translation>
    </message>
    <message>
        <source>without colours, as a black-and-white printer shows it</source>
        <translation>không màu, như khi in đen trắng</translation>
    </message>
    <message>
        <source>how many pixels wide; without it 1800</source>
        <translation>chiều rộng tính bằng điểm ảnh; không nêu thì là 1800</translation>
    </message>
    <message>
        <source>draws the charts of the year into files</source>
        <translation>vẽ các biểu đồ của năm ra tệp</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check the name.</source>
        <translation>Không đọc được tệp “%1”. Đề nghị xem lại tên.</translation>
    </message>
    <message>
        <source>The book has no codes of DHIS2.</source>
        <translation>Sổ chưa có mã DHIS2.</translation>
    </message>
    <message numerus="yes">
        <source>%n values were written to “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n giá trị vào “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>takes codes in: target, amount, data_element, category_option_combo, org_unit</source>
        <translation>nhập mã từ tệp CSV có các cột: target, amount, data_element, category_option_combo, org_unit</translation>
    </message>
    <message>
        <source>shows under which codes of DHIS2 the targets go</source>
        <translation>cho biết chỉ tiêu ứng với mã nào của DHIS2</translation>
    </message>
    <message>
        <source>The data package was written to “%1”. Check code: %2</source>
        <translation>Đã ghi gói dữ liệu vào “%1”. Mã kiểm tra: %2</translation>
    </message>
    <message>
        <source>The package is whole: %1, %2. Check code: %3</source>
        <translation>Gói nguyên vẹn: %1, %2. Mã kiểm tra: %3</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>The package is refused; nothing was taken from it.</source>
        <translation>Không nhận gói này; chưa lấy gì từ gói.</translation>
    </message>
    <message>
        <source>the year; earlier ones go with it</source>
        <translation>năm báo cáo; kèm các năm trước</translation>
    </message>
    <message>
        <source>instead of a package the values for DHIS2</source>
        <translation>thay cho gói dữ liệu: ghi giá trị cho DHIS2</translation>
    </message>
    <message>
        <source>with --dhis2: the organisation unit, where no code names one</source>
        <translation>kèm --dhis2: đơn vị tổ chức, khi mã không nêu</translation>
    </message>
    <message>
        <source>only this field of work, task or group of tasks; can be given again</source>
        <translation>chỉ lĩnh vực, nhiệm vụ hoặc nhóm nhiệm vụ này; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>to whom it goes, instead of whom the report is addressed to; can be given again</source>
        <translation>nơi nhận, thay cho nơi nhận của báo cáo; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>with the names of persons who signed</source>
        <translation>kèm tên người ký</translation>
    </message>
    <message>
        <source>checks a data package; 1 when anything is wrong with it</source>
        <translation>kiểm tra gói dữ liệu; 1 khi có điều gì sai</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Không có tệp “%1”. Đề nghị xem lại tên.</translation>
    </message>
    <message>
        <source>Nothing was taken in: leave out the refused files, or ask the wards for sound ones.</source>
        <translation>Chưa nhập gì: đề nghị bỏ các tệp bị từ chối, hoặc yêu cầu phường gửi lại tệp nguyên vẹn.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in.</source>
        <translation>
            <numerusform>Đã nhập %n gói.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package (.zip) in that folder.</source>
        <translation>Trong thư mục ấy không có gói dữ liệu (.zip) nào.</translation>
    </message>
    <message>
        <source>takes the packages of wards, or a folder of them, into the book of a town</source>
        <translation>nhập gói dữ liệu của các phường, hoặc cả thư mục, vào sổ tổng hợp</translation>
    </message>
    <message>
        <source>%1 of %2 wards attain it</source>
        <translation>%1/%2 phường đạt</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n targets unanswered</source>
        <translation>
            <numerusform>còn %n chỉ tiêu chưa có số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>another version of the plan</source>
        <translation>phiên bản kế hoạch khác</translation>
    </message>
    <message>
        <source>the same place as %1</source>
        <translation>cùng địa bàn với %1</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1: %2, %3: taken in.</source>
        <translation>%1: %2, năm %3: đã nhập.</translation>
    </message>
    <message>
        <source>%1: %2, %3: taken in, in the place of an older one.</source>
        <translation>%1: %2, năm %3: đã nhập, thay gói cũ.</translation>
    </message>
    <message>
        <source>%1: %2, %3: a newer one is there; kept as history.</source>
        <translation>%1: %2, năm %3: đã có gói mới hơn; lưu làm lịch sử.</translation>
    </message>
    <message>
        <source>%1: %2, %3: one that tells of more is there; kept as history.</source>
        <translation>%1: %2, năm %3: đã có gói đủ lĩnh vực hơn; lưu làm lịch sử.</translation>
    </message>
    <message>
        <source>%1: %2, %3: is there already.</source>
        <translation>%1: %2, năm %3: đã có trong sổ.</translation>
    </message>
    <message>
        <source>%1: %2, %3: sound; not taken in.</source>
        <translation>%1: %2, năm %3: nguyên vẹn; chưa nhập.</translation>
    </message>
    <message>
        <source>Give either --out for a file or --dhis2.</source>
        <translation>Hãy cho --out để ghi tệp, hoặc --dhis2; chỉ một trong hai.</translation>
    </message>
    <message>
        <source>a package, a workbook of everything, or the folder for the tables</source>
        <translation>gói dữ liệu, tệp Excel có mọi bảng, hoặc thư mục cho các bảng</translation>
    </message>
    <message>
        <source>what is written, where the ending of --out does not say it</source>
        <translation>ghi thành dạng nào, khi đuôi tệp sau --out không cho biết</translation>
    </message>
    <message>
        <source>writes the data package for the town office, or everything as a workbook or as CSV</source>
        <translation>xuất gói dữ liệu gửi cấp trên, hoặc mọi số liệu thành tệp Excel hay CSV</translation>
    </message>
    <message>
        <source>The report of %1 is submitted as No. %2 of %3. The year and those before it are frozen; “reopen” opens it again.</source>
        <translation>Đã nộp báo cáo năm %1, số %2, ngày %3. Năm ấy và các năm trước được giữ nguyên; lệnh “reopen” mở lại.</translation>
    </message>
    <message>
        <source>The report of %1 is open again. What was submitted as No. %2 stays kept.</source>
        <translation>Đã mở lại báo cáo năm %1. Bản đã nộp số %2 vẫn được giữ.</translation>
    </message>
    <message>
        <source>the number of the report: 123 or 123/BC-UBND</source>
        <translation>số của báo cáo: 123 hoặc 123/BC-UBND</translation>
    </message>
    <message>
        <source>the date of the report</source>
        <translation>ngày của báo cáo</translation>
    </message>
    <message>
        <source>submits the annual report: keeps it as it is and freezes the year</source>
        <translation>nộp báo cáo năm: giữ nguyên báo cáo và số liệu của năm</translation>
    </message>
    <message>
        <source>the year, the last one that was submitted</source>
        <translation>năm, là năm đã nộp gần nhất</translation>
    </message>
    <message>
        <source>why; it is kept</source>
        <translation>lý do; được giữ lại trong sổ</translation>
    </message>
    <message>
        <source>opens a submitted year again; what was submitted stays kept</source>
        <translation>mở lại năm đã nộp; bản đã nộp vẫn được giữ</translation>
    </message>
    <message>
        <source>Submitted: report No. %1 of %2.</source>
        <translation>Đã nộp: báo cáo số %1, ngày %2.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a table of this program. Move it away, or choose another folder.</source>
        <translation>“%1” đã có sẵn và không phải bảng do chương trình này ghi. Hãy chuyển tệp ấy đi, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>--format takes zip, xlsx or csv, not “%1”.</source>
        <translation>Sau --format là zip, xlsx hoặc csv, không phải “%1”.</translation>
    </message>
    <message>
        <source>Everything was written into the workbook “%1”.</source>
        <translation>Đã ghi mọi bảng vào tệp Excel “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were written to “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n bảng vào “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day received, %1, is yet to come. Give the day on which the packages came in.</source>
        <translation>Ngày nhận %1 chưa đến. Hãy ghi ngày nhận được các gói.</translation>
    </message>
</context>
<context>
    <name>core/actions</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n chỗ nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide under “%1”. The open items stand in the plan and in the status of the year.</source>
        <translation>Không có gì cần quyết định với mã “%1”. Các mục còn mở có trong kế hoạch và trong tình hình của năm.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen for %2. Choose one of: %3.</source>
        <translation>Không chọn được “%1” cho %2. Hãy chọn một trong: %3.</translation>
    </message>
    <message>
        <source>A decision needs its reason. Give it in a few words.</source>
        <translation>Quyết định cần có lý do. Hãy ghi lý do trong vài từ.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Không có cột “%1”. Các cột gồm: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is missing in the first line.</source>
        <translation>Dòng đầu thiếu cột “%1”.</translation>
    </message>
    <message>
        <source>%1: the column half takes yes or nothing, not “%2”.</source>
        <translation>%1: cột half chỉ nhận yes hoặc để trống, không nhận “%2”.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>A figure covers an area or a member, not both. Leave one out.</source>
        <translation>Số liệu thuộc một khu phố hoặc một đơn vị trong nhóm, không thuộc cả hai. Hãy bỏ một.</translation>
    </message>
    <message>
        <source>It is not said who reports the figure. Give the organisation.</source>
        <translation>Chưa rõ đơn vị nào báo cáo số liệu. Hãy ghi đơn vị.</translation>
    </message>
    <message>
        <source>The target %1 is attained or not: give the value yes or no, not “%2”.</source>
        <translation>Chỉ tiêu %1 chỉ có đạt hoặc không đạt: hãy ghi giá trị yes hoặc no, không ghi “%2”.</translation>
    </message>
    <message>
        <source>There is a denominator without a numerator. Give both.</source>
        <translation>Có mẫu số mà thiếu tử số. Hãy ghi cả hai.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Give reported, none_arisen, not_available or not_assessable.</source>
        <translation>Không có tình trạng “%1”. Hãy ghi reported, none_arisen, not_available hoặc not_assessable.</translation>
    </message>
    <message>
        <source>The state %1 says that there is no value. Leave one of them out.</source>
        <translation>Tình trạng %1 nghĩa là không có giá trị. Hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>The state reported needs a value or a numerator.</source>
        <translation>Tình trạng reported cần có giá trị hoặc tử số.</translation>
    </message>
    <message>
        <source>There are both a value and a numerator. Give one of them; the share is computed.</source>
        <translation>Có cả giá trị và tử số. Chỉ ghi một; tỷ lệ được tính tự động.</translation>
    </message>
    <message>
        <source>There is no value, no numerator and no state. Give one.</source>
        <translation>Chưa có giá trị, tử số hay tình trạng. Hãy ghi một.</translation>
    </message>
    <message>
        <source>There is no certainty “%1”. Give official, preliminary or estimate.</source>
        <translation>Không có loại số liệu “%1”. Hãy ghi official, preliminary hoặc estimate.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-05.</source>
        <translation>“%1” không phải là ngày. Hãy viết theo dạng 2026-11-05.</translation>
    </message>
    <message>
        <source>The plan of %1 has no target “%2”. See the codes in the plan (CT01 …).</source>
        <translation>Kế hoạch của năm %1 không có chỉ tiêu “%2”. Xem mã trong kế hoạch (CT01 …).</translation>
    </message>
    <message>
        <source>The plan of %1 has no task “%2”. See the codes in the plan (1.1 …).</source>
        <translation>Kế hoạch của năm %1 không có nhiệm vụ “%2”. Xem mã trong kế hoạch (1.1 …).</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. Give its code or its name, or add it first.</source>
        <translation>Không có đơn vị “%1”. Hãy ghi mã hoặc tên đơn vị, hoặc thêm đơn vị trước.</translation>
    </message>
    <message>
        <source>“%1” belongs to no group, so it is not a part of a figure. Record its figure for the whole ward.</source>
        <translation>“%1” không thuộc nhóm nào nên không phải là một phần của số liệu. Hãy ghi số liệu của đơn vị cho cả phường.</translation>
    </message>
    <message>
        <source>There is no area “%1”. Check the name, or add the area first.</source>
        <translation>Không có khu phố “%1”. Hãy xem lại tên, hoặc thêm khu phố trước.</translation>
    </message>
    <message>
        <source>The same figure of %1 stands at %2 already. Keep one of them.</source>
        <translation>Số liệu này của %1 đã có ở %2. Hãy giữ một.</translation>
    </message>
    <message>
        <source>No target has the denominator “%1”; it is kept, and nothing uses it.</source>
        <translation>Không chỉ tiêu nào có mẫu số “%1”; mẫu số đã ghi nhưng chưa được dùng.</translation>
    </message>
    <message>
        <source>“%1” is no denominator: give a whole number above 0.</source>
        <translation>“%1” không dùng làm mẫu số được: hãy ghi số nguyên lớn hơn 0.</translation>
    </message>
    <message>
        <source>The target %1 is attained or not; no number is assigned to it.</source>
        <translation>Chỉ tiêu %1 chỉ có đạt hoặc không đạt nên không giao bằng số.</translation>
    </message>
    <message>
        <source>“%1” cannot be assigned to %2, which is in %3.</source>
        <translation>Không giao được “%1” cho %2, vì chỉ tiêu này tính bằng %3.</translation>
    </message>
    <message>
        <source>The plan counts no “%1” for task %2; it is kept as an indicator of your own.</source>
        <translation>Kế hoạch không có chỉ số “%1” cho nhiệm vụ %2; chỉ số được giữ như chỉ số thêm của phường.</translation>
    </message>
    <message>
        <source>“%1” is answered by yes or no, not by “%2”.</source>
        <translation>“%1” trả lời bằng yes hoặc no, không bằng “%2”.</translation>
    </message>
    <message>
        <source>An indicator has no name. Give the name, then its value.</source>
        <translation>Có chỉ số chưa có tên. Hãy ghi tên rồi đến giá trị.</translation>
    </message>
    <message>
        <source>The plan gives %1 no part in task %2.</source>
        <translation>Kế hoạch không giao %1 tham gia nhiệm vụ %2.</translation>
    </message>
    <message>
        <source>There is no text and no indicator. Give one of them.</source>
        <translation>Chưa có nội dung và cũng chưa có chỉ số. Hãy ghi một.</translation>
    </message>
    <message>
        <source>This book already has figures. Make the sample in a new book.</source>
        <translation>Sổ này đã có số liệu. Hãy tạo dữ liệu mẫu trong sổ mới.</translation>
    </message>
    <message>
        <source>The built-in sample is damaged (%1). Install the program again.</source>
        <translation>Dữ liệu mẫu có sẵn bị hỏng (%1). Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>A shared denominator needs its source. Say where the number comes from.</source>
        <translation>Mẫu số dùng chung cần có nguồn. Hãy ghi số liệu lấy từ đâu.</translation>
    </message>
    <message>
        <source>%1 is attained or not; no number is assigned to it.</source>
        <translation>%1 là chỉ tiêu đạt hoặc không đạt; không giao bằng số.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, a count is not below 0.</source>
        <translation>Tỷ lệ nằm trong khoảng 0–100%, số đếm không âm.</translation>
    </message>
    <message>
        <source>%1 is no share: enter one number as its value.</source>
        <translation>%1 không phải tỷ lệ: xin nhập một số vào cột giá trị.</translation>
    </message>
    <message>
        <source>A percentage cannot stand here. Enter the number itself.</source>
        <translation>Ô này không nhận phần trăm. Xin nhập con số.</translation>
    </message>
    <message>
        <source>Enter the numerator first, then its denominator.</source>
        <translation>Xin nhập tử số trước, rồi đến mẫu số.</translation>
    </message>
    <message>
        <source>The share is computed from numerator and denominator. Empty the numerator first if only the percentage is known.</source>
        <translation>Tỷ lệ được tính từ tử số và mẫu số. Nếu chỉ biết phần trăm, xin xóa tử số trước.</translation>
    </message>
    <message>
        <source>%1 is attained or not: enter “đạt” or “không đạt”.</source>
        <translation>%1 là chỉ tiêu đạt hoặc không đạt: xin nhập “đạt” hoặc “không đạt”.</translation>
    </message>
    <message>
        <source>“%1” is no kind of figure. Choose official, preliminary or estimate.</source>
        <translation>“%1” không phải loại số liệu. Xin chọn chính thức, sơ bộ hoặc ước.</translation>
    </message>
    <message>
        <source>“%1” is no state. Choose one from the list.</source>
        <translation>“%1” không phải tình trạng. Xin chọn trong danh sách.</translation>
    </message>
    <message>
        <source>There is no figure yet: enter its number.</source>
        <translation>Chưa có số liệu: xin nhập con số.</translation>
    </message>
    <message>
        <source>Enter the figure first; this belongs to it.</source>
        <translation>Xin nhập số liệu trước; mục này đi kèm số liệu.</translation>
    </message>
    <message>
        <source>The plan gives %1 no task and no target in %2, so there is nothing to assign. Choose another organisation.</source>
        <translation>Kế hoạch không giao nhiệm vụ hay chỉ tiêu nào cho %1 trong năm %2 nên không có gì để lập phiếu. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>This entry is not in force: it was taken back already, or is itself an undo.</source>
        <translation>Dòng này không còn hiệu lực: đã được hoàn tác, hoặc chính là một lần hoàn tác.</translation>
    </message>
    <message>
        <source>This cannot be taken back, because “%1” is final.</source>
        <translation>Không hoàn tác được, vì “%1” là bước đã chốt.</translation>
    </message>
    <message>
        <source>%1 has no assigned value yet. Enter the value first, then the document that assigns it.</source>
        <translation>%1 chưa có giá trị giao. Hãy nhập giá trị trước, rồi ghi văn bản giao.</translation>
    </message>
    <message>
        <source>The plan of %1 asks nobody for a report. Check who owns the targets and leads the tasks.</source>
        <translation>Kế hoạch năm %1 không yêu cầu đơn vị nào báo cáo. Hãy xem lại đơn vị phụ trách chỉ tiêu và chủ trì nhiệm vụ.</translation>
    </message>
    <message>
        <source>“%1” keeps this book and writes the letters, so it gets none. Choose another organisation.</source>
        <translation>“%1” là người giữ sổ và soạn công văn nên không gửi cho chính mình. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>“%1” owes no figure and no result in %2, so there is nothing to ask for. Choose another organisation.</source>
        <translation>Năm %2, “%1” không phụ trách chỉ tiêu, nhiệm vụ nào nên không có gì để đề nghị. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>Everybody to whom a reminder would go has sent the report of %1.</source>
        <translation>Các đơn vị cần đôn đốc đều đã gửi báo cáo năm %1.</translation>
    </message>
    <message>
        <source>“%1” has already sent its report of %2, so there is nothing to remind of. What is still missing stands in its confirmation slip.</source>
        <translation>“%1” đã gửi báo cáo năm %2 nên không cần đôn đốc. Nội dung còn thiếu nêu trong phiếu xác nhận của đơn vị.</translation>
    </message>
    <message>
        <source>No report of %1 has come in yet, so there is nothing to confirm. Record the receipt first.</source>
        <translation>Chưa nhận báo cáo năm %1 của đơn vị nào nên chưa có gì để xác nhận. Hãy ghi nhận báo cáo trước.</translation>
    </message>
    <message>
        <source>No report of “%1” for %2 has come in yet, so there is nothing to confirm. Record the receipt first.</source>
        <translation>Chưa nhận báo cáo năm %2 của “%1” nên chưa có gì để xác nhận. Hãy ghi nhận báo cáo trước.</translation>
    </message>
    <message>
        <source>%1 cannot be taken: mend what refuses it first.</source>
        <translation>Chưa nhập được %1: xử lý các lỗi từ chối trước.</translation>
    </message>
    <message>
        <source>%1: the day of receipt is missing. Enter it.</source>
        <translation>%1: thiếu ngày nhận. Ghi ngày nhận.</translation>
    </message>
    <message>
        <source>%1: a question was answered without what it asks for. Answer it again.</source>
        <translation>%1: có câu hỏi trả lời chưa đủ. Trả lời lại.</translation>
    </message>
    <message>
        <source>%1 is there twice. Leave one of them out.</source>
        <translation>%1 có hai lần. Bỏ bớt một tệp.</translation>
    </message>
    <message>
        <source>The book has changed since %1 was looked at. Read the file again.</source>
        <translation>Sổ đã thay đổi sau khi xem %1. Đọc lại tệp.</translation>
    </message>
    <message>
        <source>This book has no area yet, so there is no form for one. Add the areas of the ward in the directory first.</source>
        <translation>Sổ chưa có khu phố nào nên chưa lập được phiếu. Hãy thêm các khu phố của phường ở mục Danh mục trước.</translation>
    </message>
    <message>
        <source>“%1” answers for no area, so there is no form for it. Choose an area, or print its request.</source>
        <translation>“%1” không báo cáo cho khu phố nào nên không có phiếu. Hãy chọn một khu phố, hoặc in công văn đề nghị gửi báo cáo cho đơn vị này.</translation>
    </message>
    <message>
        <source>No target is asked by area in %1, and the areas own none, so there is nothing to ask them on paper. Choose the targets that are asked by area, or record a figure of an area first.</source>
        <translation>Năm %1 chưa có chỉ tiêu nào lấy số liệu theo khu phố, các khu phố cũng không phụ trách chỉ tiêu nào, nên phiếu không có nội dung để hỏi. Hãy chọn các chỉ tiêu lấy số liệu theo khu phố, hoặc ghi số liệu của một khu phố trước.</translation>
    </message>
    <message>
        <source>The threshold is a difference of 20 percentage points.</source>
        <translation>Ngưỡng: chênh quá 20 điểm %.</translation>
    </message>
    <message>
        <source>The threshold is the double, or the half, of the year before.</source>
        <translation>Ngưỡng: quá gấp đôi hoặc dưới một nửa năm trước.</translation>
    </message>
    <message>
        <source>“%1” is asked nothing in %2, so it gets no form. Choose another organisation.</source>
        <translation>“%1” không phải báo cáo gì trong năm %2 nên không có biểu. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>The forms were not written: you stopped it.</source>
        <translation>Chưa ghi biểu nào: bạn đã dừng lại.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not an empty form: it may be a return. Move it away, or choose another folder.</source>
        <translation>Đã có “%1” và đó không phải biểu trống: có thể là báo cáo đã gửi về. Hãy chuyển tệp đó đi chỗ khác, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Không có tệp %1. Kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>The file %1 is far larger than a report. Copy the figures into a new copy of the form.</source>
        <translation>Tệp %1 lớn hơn nhiều so với một báo cáo. Chép số liệu sang một biểu mẫu mới.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, then try again.</source>
        <translation>Không đọc được tệp %1. Đóng tệp ở chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The book has no codes of DHIS2 yet. Enter them first.</source>
        <translation>Sổ chưa có mã DHIS2. Đề nghị ghi mã trước.</translation>
    </message>
    <message>
        <source>%1 names no organisation unit of DHIS2. Give one for all of them.</source>
        <translation>%1 chưa có đơn vị tổ chức của DHIS2. Đề nghị cho một đơn vị dùng chung.</translation>
    </message>
    <message>
        <source>the column amount takes value, numerator or denominator, not “%1”.</source>
        <translation>cột amount chỉ nhận value, numerator hoặc denominator, không nhận “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of DHIS2.</source>
        <translation>“%1” không phải mã của DHIS2.</translation>
    </message>
    <message>
        <source>The package would not pass its own check and was not written: %1</source>
        <translation>Gói dữ liệu không qua được bước tự kiểm tra nên chưa được ghi: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is no package of this book. Give another name.</source>
        <translation>“%1” đã có và không phải gói dữ liệu của sổ này. Hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>There is no field of work “%1”. The fields are: %2. The code of a task or of a group of tasks will do too.</source>
        <translation>Không có lĩnh vực “%1”. Các lĩnh vực gồm: %2. Cũng có thể ghi mã nhiệm vụ hoặc mã nhóm nhiệm vụ.</translation>
    </message>
    <message>
        <source>The file %1 is no sound data package. Check it first.</source>
        <translation>Tệp %1 không phải gói dữ liệu nguyên vẹn. Đề nghị kiểm tra tệp trước.</translation>
    </message>
    <message>
        <source>The package of %1 can no longer be read. Take it in again.</source>
        <translation>Không đọc được gói của %1 nữa. Đề nghị nhập lại.</translation>
    </message>
    <message>
        <source>The file %1 is far larger than a data package. Ask the ward for the file that An Sinh made.</source>
        <translation>Tệp %1 lớn hơn nhiều so với một gói dữ liệu. Đề nghị phường gửi tệp do An Sinh lập.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Đã dừng. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was being taken in. Nothing was taken; try again.</source>
        <translation>Tệp %1 đã thay đổi trong lúc nhập. Chưa nhập gì; đề nghị làm lại.</translation>
    </message>
    <message>
        <source>“%1” also reports on this place for the same period: its figures may be counted twice. Ask both wards which of them reports.</source>
        <translation>“%1” cũng báo cáo cho địa bàn này trong cùng kỳ: số liệu có thể bị tính hai lần. Đề nghị hỏi hai phường xem bên nào báo cáo.</translation>
    </message>
    <message>
        <source>It was judged by another version of the plan; all its targets are stated alike.</source>
        <translation>Phường đánh giá theo bản kế hoạch khác; các chỉ tiêu đều nêu như nhau.</translation>
    </message>
    <message>
        <source>It was judged by another version of the plan. Stated otherwise there, and so not added up: %1.</source>
        <translation>Phường đánh giá theo bản kế hoạch khác. Các chỉ tiêu nêu khác nên không cộng: %1.</translation>
    </message>
    <message>
        <source>The package “%1” is no longer there. Make it again.</source>
        <translation>Gói “%1” không còn ở đó. Hãy tạo lại.</translation>
    </message>
    <message>
        <source>The package “%1” was changed after it was made, so its check code no longer holds. Make it again.</source>
        <translation>Gói “%1” đã bị sửa sau khi tạo nên mã kiểm tra không còn đúng. Hãy tạo lại.</translation>
    </message>
    <message>
        <source>What was copied to “%1” does not read back as it was written. Nothing was left there. Use another USB stick or folder.</source>
        <translation>Tệp chép đến “%1” đọc lại không giống bản gốc nên đã được xóa khỏi đó. Hãy dùng USB hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>The package was not made: it was stopped.</source>
        <translation>Chưa tạo gói: đã dừng theo yêu cầu.</translation>
    </message>
    <message>
        <source>The report has no number yet. Give the number under which it is registered.</source>
        <translation>Báo cáo chưa có số. Hãy ghi số đã vào sổ văn bản đi.</translation>
    </message>
    <message>
        <source>The report has no date yet. Give the date that it bears.</source>
        <translation>Báo cáo chưa có ngày. Hãy ghi ngày của báo cáo.</translation>
    </message>
    <message>
        <source>The report cannot bear the date %1: that day is still to come. Give a date up to today (%2).</source>
        <translation>Báo cáo không thể ghi ngày %1 vì ngày ấy chưa đến. Hãy ghi ngày không sau hôm nay (%2).</translation>
    </message>
    <message>
        <source>The report of %1 cannot bear the date %2, which is before that year. Check year and date.</source>
        <translation>Báo cáo năm %1 không thể ghi ngày %2, là ngày trước năm ấy. Hãy xem lại năm và ngày.</translation>
    </message>
    <message>
        <source>This book is a ward&apos;s own: it has figures, results or a report. Give the town&apos;s book another name; it is made when it is not there.</source>
        <translation>Sổ này là sổ của một phường: đã có số liệu, kết quả hoặc báo cáo. Hãy đặt tên khác cho sổ tổng hợp; nếu chưa có, sổ sẽ được tạo mới.</translation>
    </message>
    <message>
        <source>“%1” is there already: another file, or a copy that was cut off or damaged. Move it away or choose another folder.</source>
        <translation>Đã có “%1”: là tệp khác, hoặc bản chép dở hay bị hỏng. Hãy chuyển tệp đó đi nơi khác hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The plan of %1 has no organisation “%2”. Give one that is in it.</source>
        <translation>Kế hoạch năm %1 không có đơn vị “%2”. Hãy chọn đơn vị có trong kế hoạch.</translation>
    </message>
    <message>
        <source>This is the book of a town: it only has what wards sent, and nothing of its own. Use the ward&apos;s book.</source>
        <translation>Đây là sổ tổng hợp của thị xã: sổ chỉ có gói của các phường, không có số liệu riêng. Hãy dùng sổ của phường.</translation>
    </message>
    <message>
        <source>It takes the place of package %1, which was made earlier but after more changes: the ward may have restored a backup. Ask whether anything is missing.</source>
        <translation>Gói này thay gói %1, là gói tạo trước nhưng đã qua nhiều thay đổi hơn: có thể phường đã phục hồi sổ từ bản sao lưu. Hãy hỏi phường xem có thiếu gì không.</translation>
    </message>
</context>
<context>
    <name>core/assess</name>
    <message>
        <source>%1 is counted to date and cannot fall: %2 is below the %3 of %4. Check it.</source>
        <translation>%1 là số lũy kế, không thể giảm: %2 thấp hơn %3 của kỳ %4. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 jumps from %3 in %4 to %2. Check that it is right.</source>
        <translation>%1 biến động mạnh từ %3 (kỳ %4) đến %2. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1: nothing was given. Give a value or a state.</source>
        <translation>%1: chưa có nội dung trả lời. Đề nghị nhập số liệu hoặc chọn tình trạng.</translation>
    </message>
    <message>
        <source>%1: give either a value or a state, not both.</source>
        <translation>%1: chỉ nhập số liệu hoặc chọn tình trạng, không nhập cả hai.</translation>
    </message>
    <message>
        <source>%1: %2 is below 0. Give a number from 0 on.</source>
        <translation>%1: %2 nhỏ hơn 0. Đề nghị nhập số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1 is not a ratio: give one value, not a numerator and a denominator.</source>
        <translation>%1 không phải là tỷ lệ: đề nghị nhập một giá trị, không nhập tử số và mẫu số.</translation>
    </message>
    <message>
        <source>%1 is answered with yes or no, not with %2.</source>
        <translation>%1 chỉ trả lời đạt hoặc không đạt, không nhập số %2.</translation>
    </message>
    <message>
        <source>%1 counts whole units: %2 is not a whole number. Check it.</source>
        <translation>%1 đếm theo đơn vị nguyên: %2 không phải là số nguyên. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1: %2% is above 100%. Correct it, or give the reason for which it is right.</source>
        <translation>%1: %2% vượt quá 100%. Đề nghị sửa lại hoặc ghi rõ lý do nếu đúng.</translation>
    </message>
    <message>
        <source>%1: the numerator %2 is above the denominator %3. Correct one of them, or give the reason for which they are right.</source>
        <translation>%1: tử số %2 lớn hơn mẫu số %3. Đề nghị sửa lại hoặc ghi rõ lý do nếu đúng.</translation>
    </message>
    <message>
        <source>%1: the numerator %2 or the denominator %3 is not a whole number. Check that it was not misread.</source>
        <translation>%1: tử số %2 hoặc mẫu số %3 không phải là số nguyên. Đề nghị kiểm tra xem số có bị đọc nhầm không.</translation>
    </message>
    <message>
        <source>%1 has no denominator above 0 yet, so it has no percentage. Give the denominator or enter the shared one (%2).</source>
        <translation>%1 chưa có mẫu số lớn hơn 0 nên chưa tính được tỷ lệ. Đề nghị nhập mẫu số hoặc mẫu số dùng chung (%2).</translation>
    </message>
    <message>
        <source>%1: the denominator %2 is not the shared one of %3 (%4: %5). The figure keeps its own.</source>
        <translation>%1: mẫu số %2 khác mẫu số dùng chung năm %3 (%4: %5). Số liệu vẫn giữ mẫu số riêng.</translation>
    </message>
</context>
<context>
    <name>core/base</name>
    <message>
        <source>“%1” is not a number. Write digits with a dot for the decimals, at most six of them.</source>
        <translation>“%1” không phải là số. Hãy viết các chữ số, dấu chấm cho phần thập phân, tối đa sáu chữ số thập phân.</translation>
    </message>
    <message>
        <source>The number %1 is too large (at most 900,000,000,000).</source>
        <translation>Số %1 quá lớn (tối đa 900.000.000.000).</translation>
    </message>
    <message>
        <source>“%1” is not a year. Give a year from %2 to %3.</source>
        <translation>“%1” không phải là năm. Hãy cho năm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space or choose another disk, then try again.</source>
        <translation>Ổ đĩa không còn chỗ để ghi “%1”. Hãy dọn bớt hoặc chọn ổ đĩa khác rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder or the file may not be changed. Choose another folder.</source>
        <translation>Không ghi được “%1”: thư mục hoặc tệp không cho phép thay đổi. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole. Check the disk or USB stick, or choose another folder.</source>
        <translation>Chưa ghi được trọn vẹn “%1”. Hãy kiểm tra ổ đĩa hoặc USB, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. Close it in other programs, then try again.</source>
        <translation>Không thay được tệp “%1”. Hãy đóng tệp này ở các chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another folder.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục này hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>“%1” là thư mục. Hãy đặt tên tệp trong thư mục đó.</translation>
    </message>
    <message>
        <source>The file could not be packed. Close other programs to free memory, then try again.</source>
        <translation>Không đóng gói được tệp. Hãy đóng bớt các chương trình khác để có thêm bộ nhớ rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is damaged: the list of its parts does not fit together. Copy it again, or ask the sender for it again.</source>
        <translation>Tệp bị hỏng: danh mục các phần bên trong không khớp nhau. Hãy chép lại tệp, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The file holds a part with the forbidden name “%1”: it may have been made to do harm. Do not open it; ask the sender for another.</source>
        <translation>Tệp chứa một phần có tên không được phép “%1”: có thể tệp được tạo ra để gây hại. Không nên mở tệp này; hãy đề nghị đơn vị gửi tệp khác.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is a link to another file. Ask the sender for a file without links.</source>
        <translation>Phần “%1” của tệp là liên kết tới một tệp khác. Hãy đề nghị đơn vị gửi tệp không có liên kết.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is under a password. Ask the sender for the file without a password.</source>
        <translation>Phần “%1” của tệp được đặt mật khẩu. Hãy đề nghị đơn vị gửi tệp không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is packed in a way that is not known here. Open the file in the program that made it and save it again.</source>
        <translation>Phần “%1” của tệp được nén theo cách mà phần mềm không đọc được. Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu lại.</translation>
    </message>
    <message>
        <source>The file holds its part “%1” twice, so that programs see different contents. Ask the sender for another.</source>
        <translation>Tệp chứa phần “%1” hai lần, nên mỗi chương trình có thể thấy một nội dung khác nhau. Hãy đề nghị đơn vị gửi tệp khác.</translation>
    </message>
    <message>
        <source>The file is not whole: its end is missing or altered. Copy it again, or ask the sender for it again.</source>
        <translation>Tệp không nguyên vẹn: phần cuối bị thiếu hoặc bị thay đổi. Hãy chép lại tệp, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n parts; no file of this kind needs so many. Ask the sender for another.</source>
        <translation>
            <numerusform>Tệp chứa hơn %n phần; tệp loại này không cần nhiều đến thế. Hãy đề nghị đơn vị gửi tệp khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file lacks its part “%1”. Ask the sender for the whole file again.</source>
        <translation>Tệp thiếu phần “%1”. Hãy đề nghị đơn vị gửi lại tệp đầy đủ.</translation>
    </message>
    <message>
        <source>The part “%1” of the file unpacks to far more than it needs: it may have been made to do harm. Do not open it; ask the sender for another.</source>
        <translation>Phần “%1” của tệp khi giải nén lớn hơn mức cần thiết rất nhiều: có thể tệp được tạo ra để gây hại. Không nên mở tệp này; hãy đề nghị đơn vị gửi tệp khác.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” is not what it was. Copy the file again, or ask the sender for it again.</source>
        <translation>Tệp bị hỏng: phần “%1” không còn như ban đầu. Hãy chép lại tệp, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it needs: it may have been made to do harm. Do not open it; ask the sender for another.</source>
        <translation>Tệp khi giải nén lớn hơn mức cần thiết rất nhiều: có thể tệp được tạo ra để gây hại. Không nên mở tệp này; hãy đề nghị đơn vị gửi tệp khác.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: a file of that name is there, or the folder above it may not be changed. Choose another folder.</source>
        <translation>Không tạo được thư mục “%1”: đã có tệp trùng tên, hoặc không được phép ghi vào thư mục chứa nó. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>core/document</name>
    <message>
        <source>The document that was kept cannot be read. Restore a backup of the book, or open the kept PDF file.</source>
        <translation>Không đọc được văn bản đã giữ. Hãy phục hồi một bản sao lưu của sổ, hoặc mở tệp PDF đã giữ.</translation>
    </message>
    <message>
        <source>The document was kept by a newer version of An Sinh. Install that version.</source>
        <translation>Văn bản được giữ bằng bản An Sinh mới hơn. Hãy cài bản ấy.</translation>
    </message>
</context>
<context>
    <name>core/exchange</name>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>It says %1; the rest of the package gives %2.</source>
        <translation>Ở đây ghi %1; tính từ phần còn lại của gói thì ra %2.</translation>
    </message>
    <message>
        <source>It has %1 rows; the rest of the package gives %2.</source>
        <translation>Ở đây có %1 dòng; tính từ phần còn lại của gói thì ra %2.</translation>
    </message>
    <message>
        <source>The file is no data package of An Sinh. Ask the sender for the file that An Sinh made, as it is.</source>
        <translation>Tệp không phải gói dữ liệu của An Sinh. Hãy đề nghị nơi gửi gửi lại nguyên tệp do An Sinh lập.</translation>
    </message>
    <message>
        <source>The package has the format %1; this version of An Sinh reads up to %2. Install a newer version.</source>
        <translation>Gói thuộc phiên bản %1; An Sinh đang dùng chỉ đọc được đến phiên bản %2. Hãy cài bản An Sinh mới hơn.</translation>
    </message>
    <message>
        <source>This part does not belong into a package.</source>
        <translation>Phần này không thuộc gói dữ liệu.</translation>
    </message>
    <message>
        <source>This part of the package is missing.</source>
        <translation>Gói thiếu phần này.</translation>
    </message>
    <message>
        <source>This part is not what datapackage.json says: it was changed after the package was made.</source>
        <translation>Phần này không khớp với datapackage.json: đã bị sửa sau khi lập gói.</translation>
    </message>
    <message>
        <source>The file is not of the kind that its name says.</source>
        <translation>Tệp không đúng loại như tên của nó.</translation>
    </message>
    <message>
        <source>The schema of the table %1 is not that of this format.</source>
        <translation>Lược đồ của bảng %1 không đúng với phiên bản gói này.</translation>
    </message>
    <message>
        <source>The check code in the package is not the one that its parts give.</source>
        <translation>Mã kiểm tra ghi trong gói không khớp với các phần của gói.</translation>
    </message>
    <message>
        <source>datapackage.json does not say what the tables say: it was changed after the package was made.</source>
        <translation>datapackage.json không khớp với các bảng: đã bị sửa sau khi lập gói.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB; no package needs so much.</source>
        <translation>Tệp lớn hơn 50 MB; không gói dữ liệu nào cần nhiều như vậy.</translation>
    </message>
    <message>
        <source>The file is no ZIP archive, so it is no data package. Ask the sender for the file that An Sinh made.</source>
        <translation>Tệp không phải tệp nén ZIP nên không phải gói dữ liệu. Hãy đề nghị nơi gửi gửi lại đúng tệp do An Sinh lập.</translation>
    </message>
    <message>
        <source>%1 fields stand where the table has %2 columns.</source>
        <translation>Có %1 ô trong khi bảng có %2 cột.</translation>
    </message>
    <message>
        <source>The columns are not those of this table.</source>
        <translation>Các cột không phải của bảng này.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>The parts are whole, but another program packed or changed the archive around them. Ask the sender for the file that An Sinh made.</source>
        <translation>Các phần bên trong còn nguyên nhưng tệp nén đã bị chương trình khác nén lại hoặc sửa. Hãy đề nghị nơi gửi gửi lại đúng tệp do An Sinh lập.</translation>
    </message>
    <message>
        <source>Exactly one row must stand here, of the format %1.</source>
        <translation>Bảng này phải có đúng một dòng, thuộc phiên bản %1.</translation>
    </message>
    <message>
        <source>The table does not name exactly the plans that are there.</source>
        <translation>Bảng không nêu đúng các kế hoạch có trong gói.</translation>
    </message>
    <message>
        <source>The row is later than the package&apos;s own period.</source>
        <translation>Dòng này thuộc kỳ sau kỳ của gói.</translation>
    </message>
    <message>
        <source>The plans do not follow one another up to the package&apos;s year.</source>
        <translation>Các kế hoạch không nối tiếp nhau đến năm của gói.</translation>
    </message>
    <message>
        <source>The package names persons, though it says that it names none.</source>
        <translation>Gói có tên người dù ghi là không kèm tên người.</translation>
    </message>
    <message>
        <source>There are figures of more than forty years.</source>
        <translation>Có số liệu của hơn bốn mươi năm.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Thiếu giá trị.</translation>
    </message>
    <message>
        <source>“%1” is no value of this column.</source>
        <translation>“%1” không phải là giá trị của cột này.</translation>
    </message>
    <message>
        <source>“%1” is outside the range of this column.</source>
        <translation>“%1” nằm ngoài khoảng cho phép của cột này.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of this column.</source>
        <translation>“%1” không đúng dạng của cột này.</translation>
    </message>
    <message>
        <source>A row with the same key stands above.</source>
        <translation>Phía trên đã có một dòng cùng khóa.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the table %2.</source>
        <translation>Bảng %2 không có “%1”.</translation>
    </message>
    <message>
        <source>The cell %1 of the sheet “%2” says something else than the table.</source>
        <translation>Ô %1 của trang “%2” khác với bảng dữ liệu.</translation>
    </message>
    <message>
        <source>check code</source>
        <translation>mã kiểm tra</translation>
    </message>
    <message>
        <source>The cover does not show “%1”: %2.</source>
        <translation>Bìa không ghi “%1”: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing.</source>
        <translation>Thiếu trang “%1”.</translation>
    </message>
    <message>
        <source>It has sheets that the package does not know.</source>
        <translation>Tệp có trang không thuộc gói dữ liệu.</translation>
    </message>
    <message>
        <source>This part is larger than that of any package.</source>
        <translation>Phần này lớn quá mức của một gói dữ liệu.</translation>
    </message>
    <message>
        <source>The table has more rows than any ward: over %1.</source>
        <translation>Bảng có hơn %1 dòng; không phường nào có nhiều đến thế.</translation>
    </message>
    <message>
        <source>Ask the sender to export the package again and to send that file as it is; nothing in it can be mended by hand.</source>
        <translation>Hãy đề nghị nơi gửi tạo lại gói và gửi nguyên tệp ấy; không thể sửa tay bên trong gói.</translation>
    </message>
    <message>
        <source>There are more targets, figures and years than any ward has.</source>
        <translation>Có nhiều chỉ tiêu, số liệu và năm hơn mọi phường.</translation>
    </message>
    <message>
        <source>The numbers add up to more than any ward has.</source>
        <translation>Các con số cộng lại lớn hơn mức của mọi phường.</translation>
    </message>
</context>
<context>
    <name>core/forms</name>
    <message>
        <source>The file is not an Excel workbook.</source>
        <translation>Tệp không phải là bảng tính Excel.</translation>
    </message>
    <message>
        <source>Ask for the form as an .xlsx file.</source>
        <translation>Đề nghị đơn vị gửi lại biểu mẫu dạng .xlsx.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls).</source>
        <translation>Tệp là bảng tính Excel đời cũ (.xls).</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx.</source>
        <translation>Mở tệp rồi lưu lại dạng .xlsx.</translation>
    </message>
    <message>
        <source>The file is under a password.</source>
        <translation>Tệp có mật khẩu.</translation>
    </message>
    <message>
        <source>Open it, take the password off and save it again.</source>
        <translation>Mở tệp, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>The workbook holds macros.</source>
        <translation>Bảng tính có chứa macro.</translation>
    </message>
    <message>
        <source>Save it as .xlsx without macros.</source>
        <translation>Lưu lại dạng .xlsx không có macro.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Bảng tính bị hỏng.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Đề nghị đơn vị gửi lại tệp.</translation>
    </message>
    <message>
        <source>The workbook holds far more than a report needs.</source>
        <translation>Bảng tính lớn hơn nhiều so với một báo cáo.</translation>
    </message>
    <message>
        <source>Copy the figures into a new copy of the form.</source>
        <translation>Chép số liệu sang một biểu mẫu mới.</translation>
    </message>
    <message>
        <source>The file does not say whose report it is and for which period: its hidden sheet is missing.</source>
        <translation>Tệp không cho biết là báo cáo của đơn vị nào, kỳ nào: trang ẩn của biểu mẫu đã mất.</translation>
    </message>
    <message>
        <source>Copy the answers into the form as it was sent out, or enter them by hand.</source>
        <translation>Chép số liệu vào đúng biểu mẫu đã gửi, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>Neither the sheet “Số liệu” nor the sheet “Nhiệm vụ” was found.</source>
        <translation>Không tìm thấy trang “Số liệu” lẫn trang “Nhiệm vụ”.</translation>
    </message>
    <message>
        <source>Check that this is the form that was sent out; if not, ask for it again.</source>
        <translation>Kiểm tra lại có đúng biểu mẫu đã gửi không; nếu không, đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The form belongs to another plan (%1).</source>
        <translation>Biểu mẫu thuộc kế hoạch khác (%1).</translation>
    </message>
    <message>
        <source>Send the organisation the form of this plan.</source>
        <translation>Gửi cho đơn vị biểu mẫu của kế hoạch này.</translation>
    </message>
    <message>
        <source>The file is the report of %1, not of %2.</source>
        <translation>Tệp là báo cáo của kỳ %1, không phải %2.</translation>
    </message>
    <message>
        <source>Ask for the report of %2, or collect this one under its own period.</source>
        <translation>Đề nghị gửi báo cáo kỳ %2, hoặc nhập tệp này ở đúng kỳ của nó.</translation>
    </message>
    <message>
        <source>The file is the report of %1, a year that the plan does not cover.</source>
        <translation>Tệp là báo cáo của kỳ %1, ngoài thời gian của kế hoạch.</translation>
    </message>
    <message>
        <source>Check the period of the form; send the right one.</source>
        <translation>Kiểm tra kỳ báo cáo của biểu mẫu; gửi lại biểu mẫu đúng kỳ.</translation>
    </message>
    <message>
        <source>The form is of version %1; this program reads version %2.</source>
        <translation>Biểu mẫu thuộc phiên bản %1; chương trình này đọc phiên bản %2.</translation>
    </message>
    <message>
        <source>Update An Sinh, or send the form out again from here.</source>
        <translation>Cập nhật An Sinh, hoặc gửi lại biểu mẫu từ chương trình này.</translation>
    </message>
    <message>
        <source>The file is named as that of %1, but the form inside was made for %2.</source>
        <translation>Tên tệp là của %1, nhưng biểu mẫu bên trong lập cho %2.</translation>
    </message>
    <message>
        <source>Ask the organisation which is right; each fills in its own form.</source>
        <translation>Hỏi lại đơn vị; mỗi đơn vị điền biểu mẫu của mình.</translation>
    </message>
    <message>
        <source>The form was made for %2, not for %1.</source>
        <translation>Biểu mẫu lập cho %2, không phải cho %1.</translation>
    </message>
    <message>
        <source>Choose the return of %1, or take this one under %2.</source>
        <translation>Chọn đúng tệp của %1, hoặc nhập tệp này ở mục %2.</translation>
    </message>
    <message>
        <source>%1 has nothing to report in this period.</source>
        <translation>%1 không có nội dung phải báo cáo trong kỳ này.</translation>
    </message>
    <message>
        <source>Check the organisation in the directory; send the form to the one that answers now.</source>
        <translation>Kiểm tra đơn vị trong danh bạ; gửi biểu mẫu cho đơn vị đang phụ trách.</translation>
    </message>
    <message>
        <source>This very file was taken on %1 already, as version %2.</source>
        <translation>Tệp này đã nhập ngày %1 (lần %2).</translation>
    </message>
    <message>
        <source>Nothing has to be done; if new figures were meant, ask for the new file.</source>
        <translation>Không cần nhập lại; nếu có số liệu mới, đề nghị đơn vị gửi tệp mới.</translation>
    </message>
    <message>
        <source>This file is the same as %1.</source>
        <translation>Tệp này giống hệt tệp %1.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Bỏ bớt một tệp.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>Write digits, for example 95,15 or 38/38.</source>
        <translation>Ghi bằng chữ số, ví dụ 95,15 hoặc 38/38.</translation>
    </message>
    <message>
        <source>The cell holds a date (%1): Excel made one of what was typed.</source>
        <translation>Ô chứa ngày tháng (%1) do Excel tự đổi.</translation>
    </message>
    <message>
        <source>Write numerator and denominator in their own columns.</source>
        <translation>Ghi tử số và mẫu số vào đúng hai cột.</translation>
    </message>
    <message>
        <source>“%1” is a percentage; a number belongs here.</source>
        <translation>“%1” là tỷ lệ phần trăm; ô này cần số lượng.</translation>
    </message>
    <message>
        <source>Write the number itself, or the percentage in the column “Giá trị”.</source>
        <translation>Ghi số lượng, hoặc ghi tỷ lệ vào cột “Giá trị”.</translation>
    </message>
    <message>
        <source>“%1” is two numbers; one belongs here.</source>
        <translation>“%1” là hai số; ô này cần một số.</translation>
    </message>
    <message>
        <source>Write one number.</source>
        <translation>Ghi một số.</translation>
    </message>
    <message>
        <source>%1: the numerator %2 is above the denominator %3.</source>
        <translation>%1: tử số %2 lớn hơn mẫu số %3.</translation>
    </message>
    <message>
        <source>Ask for the right number; if both are right, enter the figure by hand with the reason.</source>
        <translation>Hỏi lại số đúng; nếu cả hai đều đúng, nhập tay kèm lý do.</translation>
    </message>
    <message>
        <source>Correct one of them, or give the reason for which both are right.</source>
        <translation>Sửa lại một số, hoặc ghi lý do nếu cả hai đều đúng.</translation>
    </message>
    <message>
        <source>%1: %2 is below 0.</source>
        <translation>%1: %2 nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Write a number from 0 on.</source>
        <translation>Ghi số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1 counts whole units; %2 is not whole.</source>
        <translation>%1 đếm theo đơn vị nguyên; %2 không phải số nguyên.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Ghi số nguyên.</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number.</source>
        <translation>%1: %2 không phải số nguyên.</translation>
    </message>
    <message>
        <source>Check that it was not misread; say why it is right.</source>
        <translation>Kiểm tra có ghi nhầm dấu phẩy không; nếu đúng, ghi lý do.</translation>
    </message>
    <message>
        <source>%1: %2% is above 100%.</source>
        <translation>%1: %2% lớn hơn 100%.</translation>
    </message>
    <message>
        <source>Ask for the right number; if it is right, enter it by hand with the reason.</source>
        <translation>Hỏi lại số đúng; nếu đúng, nhập tay kèm lý do.</translation>
    </message>
    <message>
        <source>Correct it, or give the reason for which it is right.</source>
        <translation>Sửa lại, hoặc ghi lý do nếu đúng.</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result.</source>
        <translation>Ô chứa công thức nhưng không có kết quả.</translation>
    </message>
    <message>
        <source>Open the file with Excel or LibreOffice, save it, then read it again.</source>
        <translation>Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi đọc lại.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1).</source>
        <translation>Ô báo lỗi (%1).</translation>
    </message>
    <message>
        <source>Ask the organisation to write the number itself.</source>
        <translation>Đề nghị đơn vị ghi trực tiếp con số.</translation>
    </message>
    <message>
        <source>“%1” is no state.</source>
        <translation>“%1” không có trong danh sách tình trạng.</translation>
    </message>
    <message>
        <source>Choose one from the list: Không phát sinh, Chưa có số liệu, Không đánh giá được ở cấp phường.</source>
        <translation>Chọn trong danh sách: Không phát sinh, Chưa có số liệu, Không đánh giá được ở cấp phường.</translation>
    </message>
    <message>
        <source>“%1” is no kind of figure.</source>
        <translation>“%1” không có trong danh sách loại số liệu.</translation>
    </message>
    <message>
        <source>Say which it is.</source>
        <translation>Chọn loại số liệu đúng.</translation>
    </message>
    <message>
        <source>%1 is answered by “Đạt” or “Không đạt”, not by “%2”.</source>
        <translation>%1 trả lời “Đạt” hoặc “Không đạt”, không phải “%2”.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>%1 is no share: its number stands in the column “Giá trị”, not in “Tử số” or “Mẫu số”.</source>
        <translation>%1 không phải tỷ lệ: con số ghi ở cột “Giá trị”, không ghi ở “Tử số”, “Mẫu số”.</translation>
    </message>
    <message>
        <source>Move the number to the column “Giá trị”.</source>
        <translation>Chuyển con số sang cột “Giá trị”.</translation>
    </message>
    <message>
        <source>%1 stands twice and says different things (row %2 too).</source>
        <translation>%1 ghi hai lần, số liệu khác nhau (cả ở dòng %2).</translation>
    </message>
    <message>
        <source>Keep the right row, delete the other.</source>
        <translation>Giữ dòng đúng, xóa dòng kia.</translation>
    </message>
    <message>
        <source>%1 stands twice and says the same (row %2 too).</source>
        <translation>%1 ghi hai lần, số liệu giống nhau (cả ở dòng %2).</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Không cần xử lý.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: %2.</source>
        <translation>“%1” có thể đọc hai cách: %2.</translation>
    </message>
    <message>
        <source>Choose which one is meant.</source>
        <translation>Chọn cách hiểu đúng.</translation>
    </message>
    <message>
        <source>The cell shows a date (%1); as a number it is %2.</source>
        <translation>Ô hiện ngày tháng (%1); nếu là số thì là %2.</translation>
    </message>
    <message>
        <source>Check whether that number is meant.</source>
        <translation>Kiểm tra có đúng là con số này không.</translation>
    </message>
    <message>
        <source>“%1” is a comparison, not a figure.</source>
        <translation>“%1” là một khoảng so sánh, chưa phải số liệu.</translation>
    </message>
    <message>
        <source>Ask for the figure itself, or take %2 and say why.</source>
        <translation>Hỏi lại con số cụ thể, hoặc lấy %2 và ghi lý do.</translation>
    </message>
    <message>
        <source>“%1” does not say why there is no figure.</source>
        <translation>“%1” chưa cho biết vì sao không có số liệu.</translation>
    </message>
    <message>
        <source>Choose whether nothing arose or there is no figure yet.</source>
        <translation>Chọn: không phát sinh, hay chưa có số liệu.</translation>
    </message>
    <message>
        <source>%1 has a figure (%2) and the state “%3” at once.</source>
        <translation>%1 vừa có số liệu (%2) vừa ghi tình trạng “%3”.</translation>
    </message>
    <message>
        <source>Choose which of them holds.</source>
        <translation>Chọn một trong hai.</translation>
    </message>
    <message>
        <source>%1: the value %2 is not the share of its numbers (%3).</source>
        <translation>%1: giá trị %2 không khớp với tử số, mẫu số (%3).</translation>
    </message>
    <message>
        <source>%1: the share is computed from its numbers (%3); the value %2 agrees.</source>
        <translation>%1: tỷ lệ tính từ tử số, mẫu số (%3), khớp với giá trị %2.</translation>
    </message>
    <message>
        <source>%1: the denominator %2 is not the shared one (%3).</source>
        <translation>%1: mẫu số %2 khác mẫu số dùng chung (%3).</translation>
    </message>
    <message>
        <source>Check it; to take it, say why it differs.</source>
        <translation>Kiểm tra lại; nếu vẫn lấy, ghi lý do chênh lệch.</translation>
    </message>
    <message>
        <source>%1: the denominator %2 is not the %3 of %4, though both count the same.</source>
        <translation>%1: mẫu số %2 khác mẫu số %3 của %4, dù cùng một nội dung.</translation>
    </message>
    <message>
        <source>Check both; to take it, say why it differs.</source>
        <translation>Kiểm tra cả hai; nếu vẫn lấy, ghi lý do chênh lệch.</translation>
    </message>
    <message>
        <source>%1: the parts add up to %2, but the whole says %3.</source>
        <translation>%1: các phần cộng lại là %2, nhưng toàn phường ghi %3.</translation>
    </message>
    <message>
        <source>Check them; to take the whole as it stands, say why it differs.</source>
        <translation>Kiểm tra lại; nếu vẫn lấy số toàn phường, ghi lý do chênh lệch.</translation>
    </message>
    <message>
        <source>%1: %2 is far from the earlier years (%3). %4</source>
        <translation>%1: %2 chênh nhiều so với các năm trước (%3). %4</translation>
    </message>
    <message>
        <source>Check it; to take it, say what changed.</source>
        <translation>Kiểm tra lại; nếu đúng, ghi lý do thay đổi.</translation>
    </message>
    <message>
        <source>%1: %2 is far from the year before (%3); there are too few years to judge.</source>
        <translation>%1: %2 chênh nhiều so với năm trước (%3); chưa đủ ba năm để so sánh.</translation>
    </message>
    <message>
        <source>Have a look at it.</source>
        <translation>Nên xem lại.</translation>
    </message>
    <message>
        <source>%1 is counted to date and cannot fall: %2 is below the earlier %3.</source>
        <translation>%1 là số lũy kế, không thể giảm: %2 nhỏ hơn số đã có %3.</translation>
    </message>
    <message>
        <source>Check it; to take it, say why it fell.</source>
        <translation>Kiểm tra lại; nếu đúng, ghi lý do giảm.</translation>
    </message>
    <message>
        <source>The cell is merged with rows below it: “%1” stands for %2 alone.</source>
        <translation>Ô bị gộp với các dòng bên dưới: “%1” chỉ tính cho %2.</translation>
    </message>
    <message>
        <source>Check for whom the number holds.</source>
        <translation>Kiểm tra con số này của dòng nào.</translation>
    </message>
    <message>
        <source>The row has the code of %1, but the name of another: “%2”.</source>
        <translation>Dòng ghi mã của %1 nhưng tên của nội dung khác: “%2”.</translation>
    </message>
    <message>
        <source>Check which of them holds; take it as %1 only if the name is wrong.</source>
        <translation>Kiểm tra lại; chỉ lấy theo %1 nếu tên ghi nhầm.</translation>
    </message>
    <message>
        <source>The row “%1” is none of those that were asked for; it is not taken.</source>
        <translation>Dòng “%1” không có trong nội dung được hỏi nên không nhập.</translation>
    </message>
    <message>
        <source>If it is needed, mend its code and read the file again, or enter it by hand.</source>
        <translation>Nếu cần, sửa mã rồi đọc lại tệp, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>The row has no code of its own; it was found by its name as %1.</source>
        <translation>Dòng mất mã; nhận ra theo tên là %1.</translation>
    </message>
    <message>
        <source>Have a look whether it is the right one.</source>
        <translation>Nên xem lại có đúng không.</translation>
    </message>
    <message>
        <source>%1: the numerator has no denominator above 0, so there is no share yet.</source>
        <translation>%1: tử số chưa có mẫu số lớn hơn 0 nên chưa tính được tỷ lệ.</translation>
    </message>
    <message>
        <source>Ask for the denominator, or enter the shared one.</source>
        <translation>Hỏi thêm mẫu số, hoặc nhập mẫu số dùng chung.</translation>
    </message>
    <message>
        <source>%1 has a denominator but no numerator; it counts as blank.</source>
        <translation>%1 có mẫu số nhưng chưa có tử số; coi như để trống.</translation>
    </message>
    <message>
        <source>Ask for the numerator.</source>
        <translation>Hỏi thêm tử số.</translation>
    </message>
    <message>
        <source>%1: only the percentage is given; it does not add and has no gap.</source>
        <translation>%1: chỉ có tỷ lệ, không có tử số, mẫu số nên không cộng được.</translation>
    </message>
    <message>
        <source>If they are known, ask for numerator and denominator.</source>
        <translation>Nếu có, hỏi thêm tử số và mẫu số.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” được hiểu là %2.</translation>
    </message>
    <message>
        <source>Have a look whether that is meant.</source>
        <translation>Nên xem lại có đúng không.</translation>
    </message>
    <message>
        <source>Only the number of “%1” was taken: %2.</source>
        <translation>Chỉ lấy phần số của “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” was read as 0.</source>
        <translation>“%1” được hiểu là 0.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are missing: %3.</source>
        <translation>Còn thiếu %1/%2 nội dung: %3.</translation>
    </message>
    <message>
        <source>Ask for them, or take what is there.</source>
        <translation>Đề nghị bổ sung, hoặc nhập phần đã có.</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Biểu mẫu chưa điền gì.</translation>
    </message>
    <message>
        <source>Ask the organisation for the form that it filled in.</source>
        <translation>Đề nghị đơn vị gửi đúng tệp đã điền.</translation>
    </message>
    <message>
        <source>The form came from another book of this plan.</source>
        <translation>Biểu mẫu lập từ một sổ khác của cùng kế hoạch.</translation>
    </message>
    <message>
        <source>Have a look whether it is the form of this ward&apos;s book.</source>
        <translation>Nên xem lại có đúng biểu mẫu của sổ này không.</translation>
    </message>
    <message>
        <source>The texts were written in %1 and have been converted: “%2”.</source>
        <translation>Chữ viết theo bảng mã %1 đã được chuyển sang Unicode: “%2”.</translation>
    </message>
    <message>
        <source>Read some of them before taking them.</source>
        <translation>Đọc thử vài chỗ trước khi nhập.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: %1.</source>
        <translation>Đã đọc cả các dòng bị ẩn: %1.</translation>
    </message>
    <message>
        <source>Have a look whether they are meant.</source>
        <translation>Nên xem lại có lấy các dòng này không.</translation>
    </message>
    <message>
        <source>The sheet “%1” was not found; its answers are missing.</source>
        <translation>Không tìm thấy trang “%1”; thiếu các nội dung ở trang này.</translation>
    </message>
    <message>
        <source>Ask for the whole form.</source>
        <translation>Đề nghị đơn vị gửi lại đủ các trang.</translation>
    </message>
    <message>
        <source>Columns were not found: %1.</source>
        <translation>Không tìm thấy các cột: %1.</translation>
    </message>
    <message>
        <source>Check the header row of the sheet.</source>
        <translation>Kiểm tra dòng tiêu đề của trang.</translation>
    </message>
    <message>
        <source>There are more sheets like “%1”; only this one was read.</source>
        <translation>Có trang khác giống trang “%1”; chỉ đọc trang này.</translation>
    </message>
    <message>
        <source>Check that the right one was read.</source>
        <translation>Kiểm tra đã đọc đúng trang chưa.</translation>
    </message>
    <message>
        <source>%1 has more than one state at once: %2.</source>
        <translation>%1 ghi cùng lúc nhiều tình trạng khác nhau: %2.</translation>
    </message>
    <message>
        <source>%1: the cells of the row give different numbers: %2.</source>
        <translation>%1: các ô trong cùng một dòng ghi số liệu khác nhau: %2.</translation>
    </message>
    <message>
        <source>The row names “%2” where %1 was asked; as %1 was asked only once, it was taken.</source>
        <translation>Dòng này ghi “%2”, khác với phần được yêu cầu của %1; vì %1 chỉ có một dòng nên vẫn ghi nhận.</translation>
    </message>
    <message>
        <source>Have a look whether the same is meant.</source>
        <translation>Hãy xem lại có đúng là cùng một phần không.</translation>
    </message>
    <message>
        <source>%1: “%2” gives no result, so nothing is recorded.</source>
        <translation>%1: ghi “%2”, chưa có kết quả nên không ghi nhận số liệu nào.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the result can be sent later.</source>
        <translation>Không cần xử lý; đơn vị có thể gửi kết quả sau.</translation>
    </message>
</context>
<context>
    <name>core/plan</name>
    <message>
        <source>Write one of these words as text: %1.</source>
        <translation>Hãy ghi một trong các từ sau, trong dấu ngoặc kép: %1.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>Hãy ghi chữ trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Remove the control characters and broken letters from the text.</source>
        <translation>Hãy bỏ các ký tự điều khiển và chữ bị hỏng trong nội dung này.</translation>
    </message>
    <message>
        <source>Write the text in one line.</source>
        <translation>Hãy viết trên một dòng.</translation>
    </message>
    <message>
        <source>This text must not be empty. Write it in.</source>
        <translation>Nội dung này không được để trống. Hãy ghi vào.</translation>
    </message>
    <message>
        <source>Write a code of at most 32 letters, digits, dots, hyphens and underscores, without spaces.</source>
        <translation>Hãy ghi mã không quá 32 ký tự, gồm chữ, số, dấu chấm, gạch nối, gạch dưới, không có dấu cách.</translation>
    </message>
    <message>
        <source>Write a date that exists, as year-month-day: &quot;2030-12-31&quot;.</source>
        <translation>Hãy ghi một ngày có thật, theo dạng năm-tháng-ngày: &quot;2030-12-31&quot;.</translation>
    </message>
    <message>
        <source>Write a number without quotation marks, with a dot and at most six decimals.</source>
        <translation>Hãy ghi số không có ngoặc kép, dùng dấu chấm thập phân, nhiều nhất sáu chữ số lẻ.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Hãy ghi true hoặc false, không có ngoặc kép.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Hãy ghi số nguyên từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Write an object in curly brackets here.</source>
        <translation>Ở đây cần một đối tượng trong ngoặc nhọn.</translation>
    </message>
    <message>
        <source>This key is missing. Add it; use null, &quot;&quot; or [] where nothing is known.</source>
        <translation>Thiếu khóa này. Hãy thêm vào; nơi chưa biết thì ghi null, &quot;&quot; hoặc [].</translation>
    </message>
    <message>
        <source>This key is not known. Correct its spelling or remove it.</source>
        <translation>Không có khóa này. Hãy sửa lại tên khóa hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>The plan file is not valid JSON at line %1, column %2. Mend it there, or export it again.</source>
        <translation>Tệp kế hoạch sai cú pháp JSON ở dòng %1, cột %2. Hãy sửa ở đó, hoặc xuất lại tệp.</translation>
    </message>
    <message>
        <source>Write no more than 64 levels inside one another.</source>
        <translation>Không lồng quá 64 cấp.</translation>
    </message>
    <message>
        <source>This key stands here twice. Remove one of the two.</source>
        <translation>Khóa này ghi hai lần. Hãy bỏ một.</translation>
    </message>
    <message>
        <source>The plan file is larger than 16 MB. Choose the right file.</source>
        <translation>Tệp kế hoạch lớn hơn 16 MB. Hãy chọn đúng tệp.</translation>
    </message>
    <message>
        <source>The plan is not valid at “%1”. %2</source>
        <translation>Kế hoạch có chỗ sai tại “%1”. %2</translation>
    </message>
    <message>
        <source>Only the comparison ~ has a tolerance. Write null.</source>
        <translation>Chỉ phép so sánh ~ mới có dung sai. Hãy ghi null.</translation>
    </message>
    <message>
        <source>Give either the code of an organisation, or the plan&apos;s words as name; leave the other empty.</source>
        <translation>Hãy ghi mã đơn vị, hoặc ghi lời của kế hoạch vào name; ô còn lại để trống.</translation>
    </message>
    <message>
        <source>The program is not whole: the built-in plan is missing. Install it again.</source>
        <translation>Chương trình bị thiếu kế hoạch có sẵn. Hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>A place has a value only where a target is named. Write null.</source>
        <translation>Chỉ ghi giá trị khi mâu thuẫn có nêu chỉ tiêu. Hãy ghi null.</translation>
    </message>
    <message>
        <source>A share must lie between 0 and 100.</source>
        <translation>Tỷ lệ phải từ 0 đến 100.</translation>
    </message>
    <message>
        <source>No target has the code “%1”. Correct the code, or write null.</source>
        <translation>Không có chỉ tiêu nào mang mã “%1”. Hãy sửa mã, hoặc ghi null.</translation>
    </message>
    <message>
        <source>A contradiction needs at least two places.</source>
        <translation>Một mâu thuẫn phải có ít nhất hai nơi nêu.</translation>
    </message>
    <message>
        <source>Write a list of at most 2000 items in square brackets; an empty one is [].</source>
        <translation>Hãy ghi danh sách trong ngoặc vuông, nhiều nhất 2000 mục; danh sách trống là [].</translation>
    </message>
    <message>
        <source>The last day must not stand before the first.</source>
        <translation>Ngày cuối không được trước ngày đầu.</translation>
    </message>
    <message>
        <source>Two names are valid on the same day. Correct the dates of one of them.</source>
        <translation>Có hai tên cùng hiệu lực trong một ngày. Hãy sửa ngày của một tên.</translation>
    </message>
    <message>
        <source>The organisations refer to one another in a circle. Break it here.</source>
        <translation>Các đơn vị dẫn chiếu vòng tròn lẫn nhau. Hãy bỏ dẫn chiếu ở đây.</translation>
    </message>
    <message>
        <source>“%1” is not a group. Only a group has members.</source>
        <translation>“%1” không phải là nhóm đơn vị. Chỉ nhóm mới có thành viên.</translation>
    </message>
    <message>
        <source>Exactly one organisation must have &quot;user&quot;: true: the officer who keeps the book.</source>
        <translation>Phải có đúng một đơn vị ghi &quot;user&quot;: true, là công chức giữ sổ.</translation>
    </message>
    <message>
        <source>No document has the number “%1”. Add it to the documents.</source>
        <translation>Không có văn bản nào mang số “%1”. Hãy thêm vào danh mục văn bản.</translation>
    </message>
    <message>
        <source>The last year must not stand before the first.</source>
        <translation>Năm cuối không được trước năm đầu.</translation>
    </message>
    <message>
        <source>This duty needs a day: {&quot;month&quot;: 11, &quot;day&quot;: 10}.</source>
        <translation>Việc này cần có ngày: {&quot;month&quot;: 11, &quot;day&quot;: 10}.</translation>
    </message>
    <message>
        <source>Only one duty can have the role “%1”.</source>
        <translation>Chỉ một việc được mang vai trò “%1”.</translation>
    </message>
    <message>
        <source>No organisation has the code “%1”. Correct the code, or add the organisation.</source>
        <translation>Không có đơn vị nào mang mã “%1”. Hãy sửa mã, hoặc thêm đơn vị.</translation>
    </message>
    <message>
        <source>This plan file has format version %1; this program reads up to version %2. Update the program, or export the plan from the older one.</source>
        <translation>Tệp kế hoạch này theo phiên bản định dạng %1; chương trình chỉ đọc đến phiên bản %2. Hãy cập nhật chương trình, hoặc xuất lại kế hoạch từ bản cũ.</translation>
    </message>
    <message>
        <source>A plan file has &quot;%1&quot; here. Choose a plan file.</source>
        <translation>Tệp kế hoạch phải ghi &quot;%1&quot; ở đây. Hãy chọn đúng tệp kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice. Give each its own.</source>
        <translation>“%1” có hai lần trong danh sách. Mỗi mục phải khác nhau.</translation>
    </message>
    <message>
        <source>The comparisons maintain and achieve go with the kind yes_no, and only with it.</source>
        <translation>Phép so sánh maintain, achieve chỉ dùng cho loại yes_no, và loại này chỉ dùng hai phép đó.</translation>
    </message>
    <message>
        <source>The direction “%1” does not fit the comparison “%2”.</source>
        <translation>Chiều “%1” không hợp với phép so sánh “%2”.</translation>
    </message>
    <message>
        <source>The comparison “%1” needs a number here.</source>
        <translation>Phép so sánh “%1” cần một con số ở đây.</translation>
    </message>
    <message>
        <source>The comparison “%1” has no value. Write null.</source>
        <translation>Phép so sánh “%1” không có giá trị. Hãy ghi null.</translation>
    </message>
    <message>
        <source>A number of things must not be below 0.</source>
        <translation>Số lượng không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>The tolerance is a share above 0 and below 1, such as 0.02.</source>
        <translation>Độ dung sai là số lớn hơn 0 và nhỏ hơn 1, ví dụ 0.02.</translation>
    </message>
    <message>
        <source>The unit of a ratio is %.</source>
        <translation>Đơn vị tính của tỷ lệ là %.</translation>
    </message>
    <message>
        <source>Only a ratio has a denominator. Write false.</source>
        <translation>Chỉ tỷ lệ mới có mẫu số. Hãy ghi false.</translation>
    </message>
    <message>
        <source>A ratio must say here what it counts.</source>
        <translation>Tỷ lệ phải ghi rõ ở đây đếm những gì.</translation>
    </message>
    <message>
        <source>Only a ratio counts something here. Write &quot;&quot;.</source>
        <translation>Chỉ tỷ lệ mới có tử số, mẫu số. Hãy ghi &quot;&quot;.</translation>
    </message>
    <message>
        <source>Give at least one statement of the plan.</source>
        <translation>Hãy ghi ít nhất một nội dung nêu trong kế hoạch.</translation>
    </message>
    <message>
        <source>The first statement must have the value of the target.</source>
        <translation>Nội dung nêu đầu tiên phải có cùng giá trị với chỉ tiêu.</translation>
    </message>
    <message>
        <source>No group has the code “%1”. Correct the code, or add the group.</source>
        <translation>Không có nhóm nhiệm vụ nào mang mã “%1”. Hãy sửa mã, hoặc thêm nhóm.</translation>
    </message>
    <message>
        <source>A task needs somebody who leads it.</source>
        <translation>Nhiệm vụ phải có nơi chủ trì.</translation>
    </message>
    <message>
        <source>No task has the code “%1”. Correct the code, or add the task.</source>
        <translation>Không có nhiệm vụ nào mang mã “%1”. Hãy sửa mã, hoặc thêm nhiệm vụ.</translation>
    </message>
</context>
<context>
    <name>core/report</name>
    <message>
        <source>The outline “%1” cannot be read; the report uses the usual outline. Choose another outline, or undo the last change.</source>
        <translation>Không đọc được đề cương “%1” nên báo cáo dùng đề cương thường dùng. Hãy chọn đề cương khác hoặc hoàn tác thay đổi vừa rồi.</translation>
    </message>
    <message>
        <source>The outline “%1” was made with a newer version of An Sinh; the report uses the usual outline. Install the newer version, or choose another outline.</source>
        <translation>Đề cương “%1” được lập bằng bản An Sinh mới hơn nên báo cáo dùng đề cương thường dùng. Hãy cài bản mới hoặc chọn đề cương khác.</translation>
    </message>
</context>
<context>
    <name>core/sheet</name>
    <message>
        <source>Line %1: one field is longer than 1 MB. Check for a missing quote.</source>
        <translation>Dòng %1: có ô dài hơn 1 MB. Hãy xem có thiếu dấu nháy không.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file again as “CSV UTF-8”.</source>
        <translation>Dòng %1 không phải chữ UTF-8. Hãy lưu lại tệp theo dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Line %1: a quote is opened and never closed. Close or remove it.</source>
        <translation>Dòng %1: dấu nháy mở mà không đóng. Hãy đóng hoặc xóa dấu nháy.</translation>
    </message>
    <message>
        <source>Line %1: text follows a closing quote. Double the quotes inside a field.</source>
        <translation>Dòng %1: còn chữ sau dấu nháy đóng. Hãy viết hai dấu nháy liền nhau bên trong ô.</translation>
    </message>
    <message>
        <source>The file is UTF-16 (“Unicode Text”). Save it again as “CSV UTF-8”.</source>
        <translation>Tệp là UTF-16 (“Unicode Text”). Hãy lưu lại theo dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file is a workbook, not CSV. Save it from Excel as “CSV UTF-8”.</source>
        <translation>Tệp là bảng tính Excel, không phải CSV. Hãy lưu từ Excel theo dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file is not text. Give a CSV file in UTF-8.</source>
        <translation>Tệp không phải văn bản. Hãy chọn tệp CSV dạng UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it.</source>
        <translation>Tệp lớn hơn 50 MB. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” stands twice. Keep one of them.</source>
        <translation>Dòng %1: cột “%2” có hai lần. Hãy giữ một.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the header only %3. Put a field that contains the delimiter in quotes.</source>
        <translation>Dòng %1 có %2 ô, dòng đầu chỉ có %3. Hãy đặt ô chứa dấu phân cách trong dấu nháy.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Tệp trống. Dòng đầu phải ghi tên các cột.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Không đọc được tệp “%1”: %2</translation>
    </message>
    <message>
        <source>The workbook could not be made. Free some space on the system&apos;s disk and close other programs, then try again.</source>
        <translation>Không tạo được tệp Excel. Hãy dọn bớt ổ đĩa hệ thống, đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>A sheet of Excel has no room for that many rows. Narrow the table with the filter, or export it as CSV.</source>
        <translation>Một trang tính Excel không chứa được ngần ấy dòng. Hãy lọc bớt, hoặc xuất ra CSV.</translation>
    </message>
    <message>
        <source>The table has no columns. Show at least one of them.</source>
        <translation>Bảng không có cột nào. Hãy cho hiện ít nhất một cột.</translation>
    </message>
    <message>
        <source>The file is %1, not an Excel workbook (.xlsx). Open it with Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Tệp là %1, không phải bảng tính Excel (.xlsx). Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>The workbook is under a password. Open it with the password, remove the password (File, Info, Protect Workbook, Encrypt with Password), then save it again.</source>
        <translation>Bảng tính được đặt mật khẩu. Hãy mở tệp bằng mật khẩu, bỏ mật khẩu (File, Info, Protect Workbook, Encrypt with Password) rồi lưu lại.</translation>
    </message>
    <message>
        <source>a workbook of Excel 97–2003 (.xls)</source>
        <translation>bảng tính Excel 97–2003 (.xls)</translation>
    </message>
    <message>
        <source>a Word 97–2003 document (.doc)</source>
        <translation>văn bản Word 97–2003 (.doc)</translation>
    </message>
    <message>
        <source>a file of an old Office program</source>
        <translation>tệp của một chương trình Office đời cũ</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy it again, or ask the sender for it again.</source>
        <translation>Tệp rỗng (0 byte). Hãy chép lại tệp, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The file is a PDF, not an Excel workbook (.xlsx). Ask the sender for the workbook, or enter the figures by hand and attach the PDF.</source>
        <translation>Tệp là PDF, không phải bảng tính Excel (.xlsx). Hãy đề nghị đơn vị gửi bảng tính, hoặc nhập tay số liệu và đính kèm tệp PDF.</translation>
    </message>
    <message>
        <source>a text document (.rtf)</source>
        <translation>văn bản dạng .rtf</translation>
    </message>
    <message>
        <source>a workbook of Excel 2003 in XML</source>
        <translation>bảng tính Excel 2003 dạng XML</translation>
    </message>
    <message>
        <source>a web page (HTML) under another name</source>
        <translation>trang web (HTML) mang tên khác</translation>
    </message>
    <message>
        <source>plain text (CSV)</source>
        <translation>văn bản thuần (CSV)</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook (.xlsx), or it is damaged. Copy it again, or ask the sender for it again.</source>
        <translation>Tệp không phải bảng tính Excel (.xlsx), hoặc đã bị hỏng. Hãy chép lại tệp, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>a LibreOffice workbook (.ods)</source>
        <translation>bảng tính LibreOffice (.ods)</translation>
    </message>
    <message>
        <source>a LibreOffice document (.odt)</source>
        <translation>văn bản LibreOffice (.odt)</translation>
    </message>
    <message>
        <source>The file is a Word document, not an Excel workbook (.xlsx). Ask the sender for the workbook, or enter the figures by hand and attach the document.</source>
        <translation>Tệp là văn bản Word, không phải bảng tính Excel (.xlsx). Hãy đề nghị đơn vị gửi bảng tính, hoặc nhập tay số liệu và đính kèm văn bản.</translation>
    </message>
    <message>
        <source>The file is an archive (.zip), not an Excel workbook (.xlsx). Unpack it, then choose the workbooks in it.</source>
        <translation>Tệp là tệp nén (.zip), không phải bảng tính Excel (.xlsx). Hãy giải nén rồi chọn các bảng tính bên trong.</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>bảng tính nhị phân (.xlsb)</translation>
    </message>
    <message>
        <source>The workbook contains macros (.xlsm), small programs that can do harm. Save it as “Excel Workbook (.xlsx)”, which has none, or ask the sender to do so.</source>
        <translation>Bảng tính có macro (.xlsm), là những đoạn chương trình có thể gây hại. Hãy lưu lại dạng “Excel Workbook (.xlsx)” là dạng không có macro, hoặc đề nghị đơn vị làm việc này.</translation>
    </message>
    <message>
        <source>There is no workbook in the file. Open it with Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Trong tệp không có bảng tính nào. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, far more than a report needs. Ask the sender for the workbook alone, without pictures and other sheets.</source>
        <translation>Tệp lớn hơn %1 MB, vượt xa mức cần cho một báo cáo. Hãy đề nghị đơn vị chỉ gửi bảng tính, không kèm hình ảnh và các trang tính khác.</translation>
    </message>
    <message>
        <source>The workbook is damaged in its part “%1”. Open it with Excel or LibreOffice and save it again as .xlsx, or ask the sender for it again.</source>
        <translation>Bảng tính bị hỏng ở phần “%1”. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 cells, far more than a report needs. Delete the sheets and rows that do not belong to it.</source>
        <translation>Bảng tính có hơn %1 ô, vượt xa mức cần cho một báo cáo. Hãy xóa các trang tính và các dòng không thuộc báo cáo.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 texts, far more than a report needs. Delete the sheets and rows that do not belong to it.</source>
        <translation>Bảng tính có hơn %1 đoạn chữ, vượt xa mức cần cho một báo cáo. Hãy xóa các trang tính và các dòng không thuộc báo cáo.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 sheets. Delete those that do not belong to the report.</source>
        <translation>Bảng tính có hơn %1 trang tính. Hãy xóa các trang không thuộc báo cáo.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook holds far more than a report needs. Copy the figures into a new copy of the form.</source>
        <translation>Phần “%1” của bảng tính chứa quá nhiều so với mức cần cho một báo cáo. Hãy chép số liệu sang một bản mẫu biểu mới.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is built as no program builds it: it may have been made to do harm. Do not open it; ask the sender for another.</source>
        <translation>Phần “%1” của bảng tính có cấu trúc mà không chương trình nào tạo ra: có thể tệp được tạo ra để gây hại. Không nên mở tệp này; hãy đề nghị đơn vị gửi tệp khác.</translation>
    </message>
    <message>
        <source>The text “%1…” is longer than the 32,767 letters that a cell of Excel takes. Shorten it, then save the workbook again.</source>
        <translation>Đoạn chữ “%1…” dài hơn 32.767 ký tự là mức mà một ô Excel chứa được. Hãy rút ngắn rồi lưu lại bảng tính.</translation>
    </message>
    <message>
        <source>The texts of the workbook together are far longer than a report needs. Delete the sheets and rows that do not belong to it.</source>
        <translation>Tổng số chữ trong bảng tính vượt xa mức cần cho một báo cáo. Hãy xóa các trang tính và các dòng không thuộc báo cáo.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the cell %2 stands beyond the first %3 rows and %4 columns. Delete what stands there, then save the workbook again.</source>
        <translation>Trang “%1”: ô %2 nằm ngoài %3 dòng và %4 cột đầu. Hãy xóa nội dung ở đó rồi lưu lại bảng tính.</translation>
    </message>
    <message>
        <source>The workbook is damaged: sheet “%1”, cell %2. Open it with Excel or LibreOffice and save it again as .xlsx, or ask the sender for it again.</source>
        <translation>Bảng tính bị hỏng: trang “%1”, ô %2. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx, hoặc đề nghị đơn vị gửi lại.</translation>
    </message>
</context>
<context>
    <name>core/store</name>
    <message>
        <source>This attachment is no longer in the book.</source>
        <translation>Tệp đính kèm này không còn trong sổ.</translation>
    </message>
    <message>
        <source>The attachment “%1” has been damaged. Restore a backup.</source>
        <translation>Tệp đính kèm “%1” đã bị hỏng. Hãy phục hồi từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The copy %1 is not like the book. Try again on another disk.</source>
        <translation>Bản sao %1 không giống sổ gốc. Hãy thử lại trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2. Choose another name or folder.</source>
        <translation>Không đổi được tên %1 thành %2. Hãy chọn tên hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>The book %1 was opened for reading only. Copy it to a folder of yours and work there.</source>
        <translation>Sổ %1 đang mở ở chế độ chỉ xem. Hãy sao chép sổ vào thư mục của mình và làm việc ở đó.</translation>
    </message>
    <message>
        <source>There is nothing that could be taken back.</source>
        <translation>Không có thay đổi nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing that could be brought back.</source>
        <translation>Không có thay đổi nào để làm lại.</translation>
    </message>
    <message>
        <source>The journal names a table that the book does not have. Restore the last backup.</source>
        <translation>Nhật ký nhắc đến một bảng không có trong sổ. Hãy phục hồi từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a missing row of %3.</source>
        <translation>Dòng %1 của bảng %2 dẫn đến một dòng không có trong bảng %3.</translation>
    </message>
    <message>
        <source>The bytes of “%1” have changed.</source>
        <translation>Nội dung của “%1” đã bị thay đổi.</translation>
    </message>
    <message>
        <source>The plan of %2 has no target %1, but there are figures for it.</source>
        <translation>Kế hoạch của năm %2 không có chỉ tiêu %1 nhưng sổ có số liệu của chỉ tiêu này.</translation>
    </message>
    <message>
        <source>The plan of %2 has no organisation %1, but there are figures from it.</source>
        <translation>Kế hoạch của năm %2 không có đơn vị %1 nhưng sổ có số liệu của đơn vị này.</translation>
    </message>
    <message>
        <source>The plan of %2 has no task %1, but there are results for it.</source>
        <translation>Kế hoạch của năm %2 không có nhiệm vụ %1 nhưng sổ có kết quả của nhiệm vụ này.</translation>
    </message>
    <message>
        <source>The book %1 cannot be kept safely on this disk. Copy it to the computer&apos;s own disk and open it there.</source>
        <translation>Không thể giữ sổ %1 an toàn trên ổ đĩa này. Hãy sao chép sổ vào ổ đĩa của máy và mở ở đó.</translation>
    </message>
    <message>
        <source>The decision on %1 has no reason. Give one.</source>
        <translation>Quyết định về %1 chưa có lý do. Hãy ghi lý do.</translation>
    </message>
    <message>
        <source>create the book with the plan “%1”</source>
        <translation>tạo sổ với kế hoạch “%1”</translation>
    </message>
    <message>
        <source>put the plan “%1” into force</source>
        <translation>áp dụng kế hoạch “%1”</translation>
    </message>
    <message>
        <source>record the figure of %1, first half of %2</source>
        <translation>ghi số liệu %1 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>record the figure of %1, year %2</source>
        <translation>ghi số liệu %1 năm %2</translation>
    </message>
    <message>
        <source>record figures: %1</source>
        <translation>ghi số liệu: %1</translation>
    </message>
    <message>
        <source>record figures</source>
        <translation>ghi số liệu</translation>
    </message>
    <message>
        <source>remove the figure of %1, year %2</source>
        <translation>xóa số liệu %1 năm %2</translation>
    </message>
    <message>
        <source>record the result of task %1, first half of %2</source>
        <translation>ghi kết quả nhiệm vụ %1 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>record the result of task %1, year %2</source>
        <translation>ghi kết quả nhiệm vụ %1 năm %2</translation>
    </message>
    <message>
        <source>record an indicator of task %1, first half of %2</source>
        <translation>ghi chỉ số của nhiệm vụ %1 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>record an indicator of task %1, year %2</source>
        <translation>ghi chỉ số của nhiệm vụ %1 năm %2</translation>
    </message>
    <message>
        <source>decide %1: %2</source>
        <translation>quyết định %1: %2</translation>
    </message>
    <message>
        <source>assign %1 for the year %2</source>
        <translation>giao chỉ tiêu %1 năm %2</translation>
    </message>
    <message>
        <source>enter the denominator “%1” of the year %2</source>
        <translation>ghi mẫu số dùng chung “%1” năm %2</translation>
    </message>
    <message>
        <source>add the area %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>add the organisation %1</source>
        <translation>thêm đơn vị %1</translation>
    </message>
    <message>
        <source>rename %1 to “%2”</source>
        <translation>đổi tên %1 thành “%2”</translation>
    </message>
    <message>
        <source>name %2 as the successor of %1</source>
        <translation>ghi %2 là đơn vị kế thừa của %1</translation>
    </message>
    <message>
        <source>mark a break of the series of %1 in %2</source>
        <translation>đánh dấu ngắt chuỗi số liệu %1 từ năm %2</translation>
    </message>
    <message>
        <source>mark a break of all series in %1</source>
        <translation>đánh dấu ngắt mọi chuỗi số liệu từ năm %1</translation>
    </message>
    <message>
        <source>receive the return of %1, year %2</source>
        <translation>nhận báo cáo của %1 năm %2</translation>
    </message>
    <message>
        <source>keep the file “%1”</source>
        <translation>lưu tệp “%1”</translation>
    </message>
    <message>
        <source>enter the sample figures</source>
        <translation>nhập số liệu mẫu</translation>
    </message>
    <message>
        <source>restore from the backup “%1”</source>
        <translation>phục hồi từ bản sao lưu “%1”</translation>
    </message>
    <message>
        <source>submit the report of the year %1</source>
        <translation>gửi báo cáo năm %1</translation>
    </message>
    <message>
        <source>reopen the report of the year %1</source>
        <translation>mở lại báo cáo năm %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>bring back: %1</source>
        <translation>làm lại: %1</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. Check the code or the name, or add it to the directory.</source>
        <translation>Không có đơn vị “%1”. Hãy kiểm tra mã hoặc tên, hoặc thêm đơn vị vào danh bạ.</translation>
    </message>
    <message>
        <source>A name is missing. Enter one.</source>
        <translation>Chưa có tên. Hãy nhập tên.</translation>
    </message>
    <message>
        <source>%1 is not a group and has no members.</source>
        <translation>%1 không phải là nhóm đơn vị nên không có thành viên.</translation>
    </message>
    <message>
        <source>There is no area “%1”. Check the name, or add the area first.</source>
        <translation>Không có khu phố “%1”. Hãy kiểm tra tên hoặc thêm khu phố trước.</translation>
    </message>
    <message>
        <source>The area “%1” is already there.</source>
        <translation>Khu phố “%1” đã có.</translation>
    </message>
    <message>
        <source>The organisation “%1” is already there, as %2.</source>
        <translation>Đơn vị “%1” đã có, với mã %2.</translation>
    </message>
    <message>
        <source>%1 needs another organisation as its successor, and a last day.</source>
        <translation>%1 cần có một đơn vị khác kế thừa và ngày kết thúc.</translation>
    </message>
    <message>
        <source>The book %1 holds a change that was interrupted and must first be taken back, but nothing can be written here. Copy it and its -journal file to a folder of yours and open it there.</source>
        <translation>Sổ %1 còn một thay đổi dở dang phải được hoàn tác trước, nhưng nơi này không ghi được. Hãy sao chép sổ cùng tệp -journal của sổ vào thư mục của mình và mở ở đó.</translation>
    </message>
    <message>
        <source>The book %1 is held by another program. Close it there first.</source>
        <translation>Sổ %1 đang được một chương trình khác mở. Hãy đóng sổ ở đó trước.</translation>
    </message>
    <message>
        <source>The book %1 cannot be written here. Copy it to a folder of yours and work there.</source>
        <translation>Không ghi được vào sổ %1 ở nơi này. Hãy sao chép sổ vào thư mục của mình và làm việc ở đó.</translation>
    </message>
    <message>
        <source>The book %1 is damaged. Restore the last backup.</source>
        <translation>Sổ %1 đã bị hỏng. Hãy phục hồi từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this was saved in %1. Make room and try again.</source>
        <translation>Ổ đĩa đã đầy: thay đổi này chưa được lưu vào %1. Hãy dọn bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is not a book of An Sinh. Choose a file ending in .ansinh.</source>
        <translation>%1 không phải là sổ An Sinh. Hãy chọn tệp có đuôi .ansinh.</translation>
    </message>
    <message>
        <source>This entry names a target, task, organisation or area that the book %1 does not have. Check the codes.</source>
        <translation>Mục này nêu chỉ tiêu, nhiệm vụ, đơn vị hoặc khu phố không có trong sổ %1. Hãy kiểm tra các mã.</translation>
    </message>
    <message>
        <source>The book %1 does not take this entry: a value breaks one of its rules. Check the values.</source>
        <translation>Sổ %1 không nhận mục này: có giá trị trái quy tắc của sổ. Hãy kiểm tra các giá trị.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check that the disk or USB stick is in place and try again.</source>
        <translation>Không đọc hoặc ghi được %1. Hãy kiểm tra ổ đĩa hoặc USB còn cắm rồi thử lại.</translation>
    </message>
    <message>
        <source>%1: the book does not know this target, organisation, member or area. Check the codes.</source>
        <translation>%1: sổ không có chỉ tiêu, đơn vị, thành viên hoặc khu phố này. Hãy kiểm tra các mã.</translation>
    </message>
    <message>
        <source>%1: the values do not fit together. Give either a value, or a numerator and denominator of 0 or more, or only a state.</source>
        <translation>%1: các giá trị không khớp nhau. Hãy chỉ nhập giá trị, hoặc tử số và mẫu số từ 0 trở lên, hoặc chỉ tình trạng.</translation>
    </message>
    <message>
        <source>This figure is no longer in the book.</source>
        <translation>Số liệu này không còn trong sổ.</translation>
    </message>
    <message>
        <source>%1 (process %2 on computer %3, since %4)</source>
        <extracomment>%1 a program, %2 its process number, %3 the name of a computer, %4 date and time</extracomment>
        <translation>%1 (tiến trình %2 trên máy %3, từ %4)</translation>
    </message>
    <message>
        <source>The program&apos;s own steps do not fit together. Install An Sinh again.</source>
        <translation>Các bước nâng cấp của chương trình không khớp nhau. Hãy cài đặt lại An Sinh.</translation>
    </message>
    <message>
        <source>The book %1 is held by %2. Close it there first.</source>
        <translation>Sổ %1 đang được mở bởi %2. Hãy đóng sổ ở đó trước.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer An Sinh (format %2; this one reads up to %3). Install the newer version; the book is untouched.</source>
        <translation>Sổ %1 do phiên bản An Sinh mới hơn ghi (định dạng %2; phiên bản này đọc đến %3). Hãy cài đặt phiên bản mới hơn; sổ vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The book %1 is of an older format and must be renewed, but it cannot be written here. Copy it to a folder of yours first.</source>
        <translation>Sổ %1 có định dạng cũ, cần nâng cấp nhưng nơi này không ghi được. Hãy sao chép sổ vào thư mục của mình trước.</translation>
    </message>
    <message>
        <source>There is no book %1. Check the name, and that the disk or USB stick is in place.</source>
        <translation>Không có sổ %1. Hãy kiểm tra tên và xem ổ đĩa hoặc USB còn cắm không.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten. Choose another name.</source>
        <translation>%1 đã có và không bị ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Không có thư mục %1. Hãy tạo thư mục trước hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another.</source>
        <translation>Không ghi được vào thư mục %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file %1 is empty. If it was a book, restore its last backup.</source>
        <translation>Tệp %1 trống. Nếu đây từng là sổ, hãy phục hồi từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The book holds no plan. Restore the last backup.</source>
        <translation>Sổ không có kế hoạch. Hãy phục hồi từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The plan kept in the book has been damaged. Restore the last backup.</source>
        <translation>Kế hoạch lưu trong sổ đã bị hỏng. Hãy phục hồi từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This plan lacks targets for which the book has figures: %1. Keep them in the plan, or put it into force from a later year.</source>
        <translation>Kế hoạch này thiếu các chỉ tiêu đã có số liệu trong sổ: %1. Hãy giữ các chỉ tiêu đó trong kế hoạch hoặc áp dụng kế hoạch từ năm sau.</translation>
    </message>
    <message>
        <source>This plan lacks tasks for which the book has results: %1. Keep them in the plan, or put it into force from a later year.</source>
        <translation>Kế hoạch này thiếu các nhiệm vụ đã có kết quả trong sổ: %1. Hãy giữ các nhiệm vụ đó trong kế hoạch hoặc áp dụng kế hoạch từ năm sau.</translation>
    </message>
    <message>
        <source>This plan lacks organisations that have reported: %1. Keep them in the plan, or put it into force from a later year.</source>
        <translation>Kế hoạch này thiếu các đơn vị đã báo cáo: %1. Hãy giữ các đơn vị đó trong kế hoạch hoặc áp dụng kế hoạch từ năm sau.</translation>
    </message>
    <message>
        <source>%1: the book does not know this target or area. Check the code.</source>
        <translation>%1: sổ không có chỉ tiêu hoặc khu phố này. Hãy kiểm tra mã.</translation>
    </message>
    <message>
        <source>%1: the name is missing or the value is out of range. Check both.</source>
        <translation>%1: thiếu tên hoặc giá trị ngoài giới hạn. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>The book %1 was changed by another program: this change can no longer be taken back. Check the book.</source>
        <translation>Sổ %1 đã bị một chương trình khác sửa: không hoàn tác được thay đổi này nữa. Hãy kiểm tra sổ.</translation>
    </message>
    <message>
        <source>The book was written outside a change. Close the program and open it again.</source>
        <translation>Sổ bị ghi ngoài một thay đổi. Hãy đóng chương trình và mở lại.</translation>
    </message>
    <message>
        <source>%1: the day of receipt is missing. Enter it.</source>
        <translation>%1: chưa có ngày nhận. Hãy nhập ngày nhận.</translation>
    </message>
    <message>
        <source>Task %1, reported by %2: the book does not know one of the two, or the value is out of range. Check them.</source>
        <translation>Nhiệm vụ %1 do %2 báo cáo: sổ không có một trong hai mã này, hoặc giá trị ngoài giới hạn. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>remove the denominator “%1” of the year %2</source>
        <translation>xóa mẫu số “%1” năm %2</translation>
    </message>
    <message>
        <source>This area is no longer in the directory.</source>
        <translation>Khu phố này không còn trong danh mục.</translation>
    </message>
    <message>
        <source>“%1” has figures or denominators in the book and stays. Give it a new name from a day on instead of removing it.</source>
        <translation>“%1” đã có số liệu hoặc mẫu số trong sổ nên không bỏ được. Hãy đặt tên mới kể từ một ngày thay vì bỏ.</translation>
    </message>
    <message>
        <source>There is a contact of %1, which the book does not know.</source>
        <translation>Có người liên hệ của %1, nhưng sổ không có nơi này.</translation>
    </message>
    <message>
        <source>%1 has a contact. Erase the contact first, then remove it.</source>
        <translation>%1 đang có người liên hệ. Hãy xóa người liên hệ trước rồi mới bỏ.</translation>
    </message>
    <message>
        <source>The contact says nothing. Enter a name or a number.</source>
        <translation>Chưa có thông tin liên hệ. Nhập họ tên hoặc số điện thoại.</translation>
    </message>
    <message>
        <source>remove the result of task %1, first half of %2</source>
        <translation>xóa kết quả nhiệm vụ %1, 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>remove the result of task %1, year %2</source>
        <translation>xóa kết quả nhiệm vụ %1 năm %2</translation>
    </message>
    <message>
        <source>remove an indicator of task %1, first half of %2</source>
        <translation>xóa chỉ số của nhiệm vụ %1, 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>remove an indicator of task %1, year %2</source>
        <translation>xóa chỉ số của nhiệm vụ %1 năm %2</translation>
    </message>
    <message>
        <source>take back the value assigned to %1 for the year %2</source>
        <translation>bỏ chỉ tiêu giao %1 năm %2</translation>
    </message>
    <message>
        <source>remove the organisation %1</source>
        <translation>bỏ đơn vị %1</translation>
    </message>
    <message>
        <source>add %1 areas</source>
        <translation>thêm %1 khu phố</translation>
    </message>
    <message>
        <source>change the place of %1 in the list of areas</source>
        <translation>chuyển chỗ %1 trong danh sách khu phố</translation>
    </message>
    <message>
        <source>remove the area %1</source>
        <translation>bỏ %1 khỏi danh sách khu phố</translation>
    </message>
    <message>
        <source>make %1 a member of %2</source>
        <translation>thêm %1 vào nhóm %2</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>đưa %1 ra khỏi nhóm %2</translation>
    </message>
    <message>
        <source>enter the contact of %1</source>
        <translation>ghi người liên hệ của %1</translation>
    </message>
    <message>
        <source>erase the contact of %1</source>
        <translation>xóa người liên hệ của %1</translation>
    </message>
    <message>
        <source>enter the last day of %1</source>
        <translation>ghi ngày cuối cùng của %1</translation>
    </message>
    <message>
        <source>%1 is named in the plan and stays in the directory. If it no longer exists, enter its last day.</source>
        <translation>%1 có tên trong kế hoạch nên không bỏ được. Nếu đơn vị không còn, hãy ghi ngày cuối cùng.</translation>
    </message>
    <message>
        <source>%1 has figures, results or returns in the book, or another organisation refers to it. Enter its last day instead of removing it.</source>
        <translation>%1 đã có số liệu, kết quả hoặc báo cáo trong sổ, hoặc có đơn vị khác liên quan. Hãy ghi ngày cuối cùng thay vì bỏ.</translation>
    </message>
    <message>
        <source>%1 is not a group that %2 could belong to. Choose a group.</source>
        <translation>%1 không phải là nhóm để đưa %2 vào. Hãy chọn một nhóm.</translation>
    </message>
    <message>
        <source>That %1 belongs to %2 stands in the plan, or was never entered. Only what was added here can be taken out.</source>
        <translation>Việc %1 thuộc %2 là do kế hoạch nêu, hoặc chưa từng được ghi. Chỉ đưa ra được những gì đã thêm tại đây.</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>Nội dung này không còn trong sổ.</translation>
    </message>
    <message>
        <source>decide %1, first half of %2: %3 holds</source>
        <translation>quyết định %1, 6 tháng đầu năm %2: lấy số của %3</translation>
    </message>
    <message>
        <source>decide %1, year %2: %3 holds</source>
        <translation>quyết định %1 năm %2: lấy số của %3</translation>
    </message>
    <message>
        <source>record the figure of %1 for %3, first half of %2</source>
        <translation>ghi số liệu %1 của %3, 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>record the figure of %1 for %3, year %2</source>
        <translation>ghi số liệu %1 của %3 năm %2</translation>
    </message>
    <message>
        <source>remove the figure of %1 for %3, first half of %2</source>
        <translation>xóa số liệu %1 của %3, 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>remove the figure of %1 for %3, year %2</source>
        <translation>xóa số liệu %1 của %3 năm %2</translation>
    </message>
    <message>
        <source>remove the figure of %1, first half of %2</source>
        <translation>xóa số liệu %1, 6 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>keep the outline “%1”</source>
        <translation>lưu đề cương “%1”</translation>
    </message>
    <message>
        <source>copy the outline “%1” as “%2”</source>
        <translation>chép đề cương “%1” thành “%2”</translation>
    </message>
    <message>
        <source>rename the outline “%1” to “%2”</source>
        <translation>đổi tên đề cương “%1” thành “%2”</translation>
    </message>
    <message>
        <source>remove the outline “%1”</source>
        <translation>bỏ đề cương “%1”</translation>
    </message>
    <message>
        <source>use the outline “%1” for the report of %2</source>
        <translation>dùng đề cương “%1” cho báo cáo năm %2</translation>
    </message>
    <message>
        <source>move “%1” in the outline “%2”</source>
        <translation>chuyển mục “%1” trong “%2”</translation>
    </message>
    <message>
        <source>change the level of “%1” in the outline “%2”</source>
        <translation>đổi cấp mục “%1” trong “%2”</translation>
    </message>
    <message>
        <source>switch on “%1” in the outline “%2”</source>
        <translation>bật mục “%1” trong “%2”</translation>
    </message>
    <message>
        <source>switch off “%1” in the outline “%2”</source>
        <translation>tắt mục “%1” trong “%2”</translation>
    </message>
    <message>
        <source>rename “%1” to “%2” in the outline</source>
        <translation>đổi tên mục “%1” thành “%2” trong đề cương</translation>
    </message>
    <message>
        <source>write own words under “%1” in the outline “%2”</source>
        <translation>viết lời riêng dưới mục “%1” trong “%2”</translation>
    </message>
    <message>
        <source>add the heading “%1” to the outline “%2”</source>
        <translation>thêm đề mục “%1” vào “%2”</translation>
    </message>
    <message>
        <source>remove the heading “%1” from the outline “%2”</source>
        <translation>bỏ đề mục “%1” khỏi “%2”</translation>
    </message>
    <message>
        <source>change whether the superior body heads the report of %1</source>
        <translation>đổi cách ghi tên cơ quan trong báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the superior body in the head of the report of %1</source>
        <translation>đổi cơ quan chủ quản trong báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the number of the report of %1</source>
        <translation>đổi số của báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the date of the report of %1</source>
        <translation>đổi ngày của báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the symbol of the report of %1</source>
        <translation>đổi ký hiệu của báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the urgency of the report of %1</source>
        <translation>đổi độ khẩn của báo cáo năm %1</translation>
    </message>
    <message>
        <source>change in whose name the report of %1 is signed</source>
        <translation>đổi thẩm quyền ký báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the signer of the report of %1</source>
        <translation>đổi người ký báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the typist&apos;s mark of the report of %1</source>
        <translation>đổi ký hiệu người soạn báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the address lines of the report of %1</source>
        <translation>đổi địa chỉ ở chân trang báo cáo năm %1</translation>
    </message>
    <message>
        <source>change to whom the report of %1 is addressed</source>
        <translation>đổi phần Kính gửi của báo cáo năm %1</translation>
    </message>
    <message>
        <source>change the recipients of the report of %1</source>
        <translation>đổi nơi nhận của báo cáo năm %1</translation>
    </message>
    <message>
        <source>the figure of the whole ward</source>
        <translation>số liệu toàn phường</translation>
    </message>
    <message>
        <source>the sum of the areas</source>
        <translation>tổng các khu phố</translation>
    </message>
    <message>
        <source>the sum of the members</source>
        <translation>tổng các thành viên</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>The outline has no name. Give it one.</source>
        <translation>Đề cương chưa có tên. Hãy đặt tên.</translation>
    </message>
    <message>
        <source>There is an outline “%1” already. Choose another name.</source>
        <translation>Đã có đề cương “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The outline “%1” is no longer in the book.</source>
        <translation>Đề cương “%1” không còn trong sổ.</translation>
    </message>
    <message>
        <source>correct the receipt of %1, year %2</source>
        <translation>sửa việc nhận báo cáo của %1, năm %2</translation>
    </message>
    <message>
        <source>take out the receipt of %1, year %2</source>
        <translation>bỏ việc nhận báo cáo của %1, năm %2</translation>
    </message>
    <message>
        <source>take over the return of %1, year %2</source>
        <translation>nhập báo cáo của %1, năm %2</translation>
    </message>
    <message>
        <source>take over %1 returns, year %2</source>
        <translation>nhập %1 báo cáo, năm %2</translation>
    </message>
    <message>
        <source>note that the form went to %1, year %2</source>
        <translation>ghi đã gửi mẫu cho %1, năm %2</translation>
    </message>
    <message>
        <source>note that forms went to %1 organisations, year %2</source>
        <translation>ghi đã gửi mẫu cho %1 đơn vị, năm %2</translation>
    </message>
    <message>
        <source>note that a reminder went to %1, year %2</source>
        <translation>ghi đã nhắc %1, năm %2</translation>
    </message>
    <message>
        <source>note that reminders went to %1 organisations, year %2</source>
        <translation>ghi đã nhắc %1 đơn vị, năm %2</translation>
    </message>
    <message>
        <source>take out what was noted as sent to %1, year %2</source>
        <translation>bỏ ghi đã gửi cho %1, năm %2</translation>
    </message>
    <message>
        <source>This return is no longer in the book.</source>
        <translation>Báo cáo này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Version %1 of this return is followed by a newer one. Take that out first.</source>
        <translation>Sau lần gửi thứ %1 đã có lần gửi mới hơn. Hãy bỏ lần gửi đó trước.</translation>
    </message>
    <message>
        <source>choose which targets are asked by area from %1 on</source>
        <translation>chọn các chỉ tiêu lấy số liệu theo khu phố từ %1</translation>
    </message>
    <message>
        <source>change the charts under “%1” in the outline “%2”</source>
        <translation>thay đổi biểu đồ dưới mục “%1” của đề cương “%2”</translation>
    </message>
    <message>
        <source>What the package of %1 says of %2 is missing. Take it in again.</source>
        <translation>Thiếu số liệu rút từ gói của %1 năm %2. Đề nghị nhập lại gói ấy.</translation>
    </message>
    <message>
        <source>Two packages of %1 count for %2. Take the newest in again.</source>
        <translation>Hai gói của %1 cùng được tính cho năm %2. Đề nghị nhập lại gói mới nhất.</translation>
    </message>
    <message>
        <source>note that the package went to %1, year %2</source>
        <translation>ghi đã gửi gói dữ liệu cho %1, năm %2</translation>
    </message>
    <message>
        <source>note that the package went to %1 once more, year %2</source>
        <translation>ghi đã gửi lại gói dữ liệu cho %1, năm %2</translation>
    </message>
    <message>
        <source>enter that %1 received the package, year %2</source>
        <translation>ghi %1 đã nhận gói dữ liệu, năm %2</translation>
    </message>
    <message>
        <source>take out that %1 received the package, year %2</source>
        <translation>bỏ ghi nhận của %1 về gói dữ liệu, năm %2</translation>
    </message>
    <message>
        <source>enter the recipient of packages %1</source>
        <translation>ghi nơi nhận gói dữ liệu %1</translation>
    </message>
    <message>
        <source>remove the recipient of packages %1</source>
        <translation>bỏ nơi nhận gói dữ liệu %1</translation>
    </message>
    <message>
        <source>take in the package of %1, year %2</source>
        <translation>nhập gói dữ liệu của %1, năm %2</translation>
    </message>
    <message>
        <source>take in the packages of %1 wards, year %2</source>
        <translation>nhập gói dữ liệu của %1 phường, năm %2</translation>
    </message>
    <message>
        <source>take in the packages of %1 wards</source>
        <translation>nhập gói dữ liệu của %1 phường</translation>
    </message>
    <message>
        <source>enter the DHIS2 code of %1</source>
        <translation>ghi mã DHIS2 của %1</translation>
    </message>
    <message>
        <source>enter the DHIS2 codes of %1 amounts</source>
        <translation>ghi mã DHIS2 của %1 trị số</translation>
    </message>
    <message>
        <source>take out the DHIS2 code of %1</source>
        <translation>bỏ mã DHIS2 của %1</translation>
    </message>
    <message>
        <source>“%1” is no identifier of DHIS2: those have eleven letters and digits and begin with a letter. Copy it from the server once more.</source>
        <translation>“%1” không phải mã của DHIS2: mã gồm mười một chữ và số không dấu, bắt đầu bằng chữ. Đề nghị chép lại từ máy chủ.</translation>
    </message>
    <message>
        <source>%1 has no data element of DHIS2. Enter its identifier.</source>
        <translation>%1 chưa có phần tử dữ liệu của DHIS2. Đề nghị ghi mã.</translation>
    </message>
    <message>
        <source>%1 has no code of DHIS2 to take out.</source>
        <translation>%1 không có mã DHIS2 để bỏ.</translation>
    </message>
    <message>
        <source>The recipient has no name. Give it one.</source>
        <translation>Nơi nhận chưa có tên. Đề nghị ghi tên.</translation>
    </message>
    <message>
        <source>There is a recipient “%1” already. Choose another name.</source>
        <translation>Đã có nơi nhận “%1”. Đề nghị chọn tên khác.</translation>
    </message>
    <message>
        <source>This recipient is no longer in the book.</source>
        <translation>Nơi nhận này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Name to whom it was sent.</source>
        <translation>Đề nghị ghi nơi nhận.</translation>
    </message>
    <message>
        <source>Enter the day on which it was sent.</source>
        <translation>Đề nghị ghi ngày gửi.</translation>
    </message>
    <message>
        <source>A file is noted as sent with its check code. Make the package first.</source>
        <translation>Tệp gửi đi phải ghi kèm mã kiểm tra. Đề nghị lập gói dữ liệu trước.</translation>
    </message>
    <message>
        <source>This sending is no longer in the book.</source>
        <translation>Lần gửi này không còn trong sổ.</translation>
    </message>
    <message>
        <source>It cannot have been received before it was sent. Mend the day.</source>
        <translation>Ngày nhận không thể trước ngày gửi. Đề nghị sửa ngày.</translation>
    </message>
    <message>
        <source>It was sent again later. Take the later sending out of the register first.</source>
        <translation>Sau đó đã gửi lại. Đề nghị bỏ lần gửi lại ra khỏi sổ gửi trước.</translation>
    </message>
    <message>
        <source>This package is no longer in the book.</source>
        <translation>Gói này không còn trong sổ.</translation>
    </message>
    <message>
        <source>The package “%1” has been damaged. Restore a backup.</source>
        <translation>Gói “%1” đã bị hỏng. Đề nghị phục hồi từ bản sao lưu.</translation>
    </message>
    <message>
        <source>submit the report of the year %1 as No. %2</source>
        <translation>nộp báo cáo năm %1, số %2</translation>
    </message>
    <message>
        <source>A report that was submitted is kept as it was, also after it was reopened.</source>
        <translation>Báo cáo đã nộp được giữ nguyên như khi nộp, kể cả sau khi đã mở lại.</translation>
    </message>
    <message>
        <source>The report of %1 has not been submitted, so there is nothing to reopen.</source>
        <translation>Báo cáo năm %1 chưa nộp nên không có gì để mở lại.</translation>
    </message>
    <message>
        <source>Say why the report of %1 is reopened; the reason is kept with it.</source>
        <translation>Hãy nêu lý do mở lại báo cáo năm %1; lý do được giữ cùng báo cáo.</translation>
    </message>
    <message>
        <source>The report of %1 was submitted (No. %2 of %3): what belongs to that year and those before it stays as it was. To change it, first reopen the report and say why.</source>
        <translation>Báo cáo năm %1 đã nộp (số %2, ngày %3) nên mọi thứ của năm ấy và các năm trước được giữ nguyên. Muốn sửa, trước hết hãy mở lại báo cáo và nêu lý do.</translation>
    </message>
    <message>
        <source>This file of a submitted report is not in the book.</source>
        <translation>Trong sổ không có tệp này của báo cáo đã nộp.</translation>
    </message>
    <message>
        <source>A file of a submitted report has been damaged. Restore the last backup.</source>
        <translation>Một tệp của báo cáo đã nộp bị hỏng. Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
</context>
<context>
    <name>core/text</name>
    <message>
        <source>“%1” was read with its separator parting thousands.</source>
        <translation>“%1”: dấu phân cách được hiểu là phân nhóm hàng nghìn.</translation>
    </message>
    <message>
        <source>Only the number of “%1” was taken.</source>
        <translation>“%1”: chỉ lấy phần số.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write thousands without a separator (1234), or four decimals (1,2340).</source>
        <translation>“%1” có thể hiểu theo hai cách. Nếu là hàng nghìn, đề nghị viết liền (1234); nếu là số thập phân, đề nghị viết đủ bốn chữ số sau dấu phẩy (1,2340).</translation>
    </message>
    <message>
        <source>“%1” does not say why there is no number. Leave it empty, write 0, or choose a state.</source>
        <translation>“%1” không cho biết vì sao không có số liệu. Đề nghị để trống, ghi 0 hoặc chọn tình trạng.</translation>
    </message>
    <message>
        <source>“%1” is a comparison, not a figure. Write the figure itself.</source>
        <translation>“%1” là mức so sánh, không phải số liệu. Đề nghị ghi số cụ thể.</translation>
    </message>
    <message>
        <source>“%1” is a range. Write one figure; put the range into the note.</source>
        <translation>“%1” là một khoảng. Đề nghị ghi một số; khoảng thì ghi vào cột ghi chú.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits, for example 95,15 or 38/38.</source>
        <translation>“%1” không phải là số. Đề nghị ghi bằng chữ số, ví dụ 95,15 hoặc 38/38.</translation>
    </message>
    <message>
        <source>“%1” holds a word that changes the number. Write all its digits.</source>
        <translation>“%1” có từ làm thay đổi giá trị của số (nghìn, triệu…). Đề nghị ghi đầy đủ các chữ số.</translation>
    </message>
    <message>
        <source>“%1” is a number with an exponent. Write all its digits.</source>
        <translation>“%1” viết dưới dạng lũy thừa. Đề nghị ghi đầy đủ các chữ số.</translation>
    </message>
    <message>
        <source>The separators of “%1” fit no way of writing numbers. Write it like 1234,5.</source>
        <translation>Dấu phân cách trong “%1” không đúng cách viết số. Đề nghị viết như 1234,5.</translation>
    </message>
    <message>
        <source>“%1” is too large (at most 900,000,000,000).</source>
        <translation>“%1” quá lớn (tối đa 900.000.000.000).</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals. Round it.</source>
        <translation>“%1” có quá sáu chữ số thập phân. Đề nghị làm tròn.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write the one that is meant.</source>
        <translation>“%1” có thể là %2 hoặc %3. Đề nghị viết lại theo số đúng.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write day, month and year, for example 05/11/2025.</source>
        <translation>“%1” không phải là ngày. Đề nghị ghi đủ ngày, tháng, năm, ví dụ 05/11/2025.</translation>
    </message>
    <message>
        <source>“%1” is a date, not a figure. Write a number.</source>
        <translation>“%1” là ngày tháng, không phải số liệu. Đề nghị ghi lại bằng số.</translation>
    </message>
    <message>
        <source>There is no day %1. Check the day and the month: the day stands first.</source>
        <translation>Không có ngày %1. Xem lại ngày và tháng: ngày viết trước, tháng viết sau.</translation>
    </message>
    <message>
        <source>There is no day %1: month %2 of %3 has %4 days. Mend the day.</source>
        <translation>Không có ngày %1: tháng %2 năm %3 có %4 ngày. Sửa lại ngày.</translation>
    </message>
</context>
<context>
    <name>ui/charts</name>
    <message>
        <source>The picture is too large to be made. Choose a smaller width.</source>
        <translation>Hình quá lớn nên không tạo được. Hãy chọn chiều rộng nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>ui/preview</name>
    <message>
        <source>PDF, to send and print</source>
        <translation>PDF, để gửi và in</translation>
    </message>
    <message>
        <source>Word, to edit further</source>
        <translation>Word, để sửa tiếp</translation>
    </message>
    <message>
        <source>OpenDocument, to edit in LibreOffice</source>
        <translation>OpenDocument, để sửa bằng LibreOffice</translation>
    </message>
    <message>
        <source>HTML, for e-mail</source>
        <translation>HTML, để gửi thư điện tử</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lưu thành tệp</translation>
    </message>
</context>
<context>
    <name>ui/print</name>
    <message>
        <source>No typeface with all Vietnamese letters was found for printing. Install the package fonts-liberation2 (on Debian 13: fonts-liberation), or on Windows the font Times New Roman.</source>
        <translation>Không tìm thấy phông chữ có đủ chữ tiếng Việt để in. Hãy cài gói fonts-liberation2 (trên Debian 13: fonts-liberation), hoặc phông Times New Roman trên Windows.</translation>
    </message>
    <message>
        <source>The PDF file could not be made. Close other programs to free memory, then try again.</source>
        <translation>Chưa tạo được tệp PDF. Hãy đóng bớt chương trình khác để giải phóng bộ nhớ rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” has no ending that a document can be written to. Give it one of these: %2.</source>
        <translation>“%1” không có đuôi tệp mà văn bản ghi ra được. Hãy dùng một trong các đuôi: %2.</translation>
    </message>
</context>
<context>
    <name>ui/tables</name>
    <message>
        <source>printed on %1</source>
        <translation>in ngày %1</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <extracomment>at the foot of a printed page: this page and how many there are</extracomment>
        <translation>trang %1/%2</translation>
    </message>
</context>
</TS>
