# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a text of the sources has no finished Vietnamese: cmake -DLUPDATE=… -DSOURCE=… -DWORK=… -P
file(MAKE_DIRECTORY "${WORK}")
file(COPY_FILE "${SOURCE}/translations/ansinh_vi.ts" "${WORK}/ansinh_vi.ts")
execute_process(
    COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -I "${SOURCE}"
            "${SOURCE}/core" "${SOURCE}/ui" "${SOURCE}/app" -ts "${WORK}/ansinh_vi.ts"
    RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${status}")
endif()
file(READ "${WORK}/ansinh_vi.ts" words)
string(REGEX MATCHALL "<message[^>]*>" messages "${words}")
list(LENGTH messages count)
if(count LESS 100)
    message(FATAL_ERROR "Only ${count} texts found: the sources were not read")
endif()
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?<translation[^>]*type=\"unfinished\"" open "${words}")
if(open)
    list(JOIN open "\n" open)
    message(FATAL_ERROR "Not translated:\n${open}")
endif()
message(STATUS "${count} texts, all translated")
