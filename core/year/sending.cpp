// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/sending.h"

#include "core/plan/words.h"

namespace ansinh {

namespace {

constexpr std::array<Word<SendingChannel>, 4> kChannels{{{SendingChannel::Usb, "usb"},
                                                         {SendingChannel::Folder, "folder"},
                                                         {SendingChannel::Email, "email"},
                                                         {SendingChannel::Paper, "paper"}}};

} // namespace

QString nameOf(SendingChannel channel)
{
    return wordFor(kChannels, channel);
}

std::optional<SendingChannel> sendingChannelFrom(const QString &name)
{
    return valueFor(kChannels, name);
}

} // namespace ansinh
