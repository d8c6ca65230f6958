// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_objects_json.h"

namespace ansinh {

namespace {

/// A deadline is a day of every year, or null.
void readDeadline(const JsonCursor &cursor, Duty &duty)
{
    if (cursor.isNull())
        return;
    JsonObject object(cursor);
    duty.deadlineMonth = object["month"].whole(1, 12);
    // Of a year without 29 February, so that the day exists every year.
    const int days = QDate(2001, duty.deadlineMonth, 1).daysInMonth();
    duty.deadlineDay = object["day"].whole(1, days);
    object.close();
}

JsonNode deadlineOf(const Duty &duty)
{
    if (duty.deadlineMonth == 0)
        return QDate();
    return JsonNode::object().with("month", duty.deadlineMonth).with("day", duty.deadlineDay);
}

} // namespace

CitedDocument readCitedDocument(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    CitedDocument document;
    document.number = object["number"].name();
    document.date = object["date"].dateOrNull();
    document.issuer = object["issuer"].line();
    document.subject = object["subject"].line();
    document.note = object["note"].text();
    object.close();
    return document;
}

JsonNode toJson(const CitedDocument &document)
{
    return JsonNode::object()
        .with("number", document.number)
        .with("date", document.date)
        .with("issuer", document.issuer)
        .with("subject", document.subject)
        .with("note", document.note);
}

Duty readDuty(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Duty duty;
    duty.section = object["section"].name();
    duty.who = codesOf<Organisation>(object["who"]);
    duty.text = object["text"].name();
    duty.deadlineText = object["deadline_text"].line();
    duty.role = object["role"].line();
    readDeadline(object["deadline"], duty);
    duty.recipients = codesOf<Organisation>(object["recipients"]);
    object.close();
    return duty;
}

JsonNode toJson(const Duty &duty)
{
    return JsonNode::object()
        .with("section", duty.section)
        .with("who", duty.who)
        .with("text", duty.text)
        .with("role", duty.role)
        .with("deadline_text", duty.deadlineText)
        .with("deadline", deadlineOf(duty))
        .with("recipients", duty.recipients);
}

Recipient readRecipient(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Recipient recipient;
    recipient.organisation = Code<Organisation>(object["code"].codeOrNull());
    recipient.text = object["text"].name();
    recipient.toReport = object["to_report"].yesNo();
    object.close();
    return recipient;
}

JsonNode toJson(const Recipient &recipient)
{
    return JsonNode::object()
        .with("code", recipient.organisation)
        .with("text", recipient.text)
        .with("to_report", recipient.toReport);
}

} // namespace ansinh
