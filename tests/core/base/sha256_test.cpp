// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

using namespace ansinh;

TEST_CASE("The hash is that of the standard's examples")
{
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex({}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Of("abc").toHex() == sha256Hex("abc"));
}

TEST_CASE("Bytes of any length hash as Qt hashes them")
{
    for (const int size : {1, 55, 56, 63, 64, 65, 4'000'003}) {
        const QByteArray bytes(size, '\xc3');
        CHECK(HashedBytes(bytes).sha256() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        CHECK(HashedBytes(bytes).bytes() == bytes);
    }
}
