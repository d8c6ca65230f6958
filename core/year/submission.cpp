// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/submission.h"

#include "core/plan/words.h"

namespace ansinh {

namespace {

constexpr std::array<Word<Channel>, 6> kChannels{{{Channel::Unknown, ""},
                                                  {Channel::Paper, "paper"},
                                                  {Channel::Usb, "usb"},
                                                  {Channel::Email, "email"},
                                                  {Channel::Chat, "chat"},
                                                  {Channel::Other, "other"}}};

} // namespace

QString nameOf(Channel channel)
{
    return wordFor(kChannels, channel);
}

std::optional<Channel> channelFrom(const QString &name)
{
    return valueFor(kChannels, name);
}

QString nameOf(SentPaper::Kind kind)
{
    return kind == SentPaper::Kind::Form ? QStringLiteral("form") : QStringLiteral("reminder");
}

} // namespace ansinh
