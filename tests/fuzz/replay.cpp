// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: the same inputs on every machine, made by changing the seeds.
//   replay COUNT [FOLDER]   that many inputs; the files of the folder are archives to begin with
//   replay COUNT NUMBER     other inputs for each number, to share many among processes
//   replay FILE…            single inputs, as libFuzzer keeps them
//   replay --seeds FOLDER   writes the seeds, for libFuzzer
#include "tests/fuzz/fuzz_seeds.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace ansinh::test;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);

namespace {

constexpr qint64 kLongest = 10'000; // milliseconds for one input
constexpr qsizetype kLargest = 1 << 18;
#if defined(__SANITIZE_ADDRESS__)
constexpr int kMostMemory = 1024; // MiB
#else
constexpr int kMostMemory = 256;
#endif

class Mutation
{
public:
    Mutation(std::vector<QByteArray> seeds, unsigned number) : m_seeds(std::move(seeds)), m_random(20261110 + number) { }

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        for (size_t steps = 1 + below(8); steps > 0; --steps)
            change(input);
        return input.left(kLargest);
    }

private:
    size_t below(size_t most) { return most > 0 ? m_random() % most : 0; }
    qsizetype place(const QByteArray &input) { return qsizetype(below(size_t(input.size()) + 1)); }
    qsizetype length() { return qsizetype(below(4) > 0 ? below(16) : below(2000)); }

    void change(QByteArray &input)
    {
        const qsizetype at = place(input);
        switch (below(7)) {
        case 0: input.size() > at ? void(input[at] = char(m_random())) : void(); break;
        case 1: input.size() > at ? void(input[at] = char(input[at] ^ (1 << below(8)))) : void(); break;
        case 2: input.remove(at, length()); break;
        case 3: input.insert(at, input.mid(place(input), length())); break;
        case 4: input.insert(at, fuzzFragments()[qsizetype(below(size_t(fuzzFragments().size())))]); break;
        case 5: input.insert(at, m_seeds[below(m_seeds.size())].mid(place(input), length())); break;
        default: repeat(input, at); break;
        }
    }

    /// A piece over and over: depth, length, number.
    void repeat(QByteArray &input, qsizetype at)
    {
        const QByteArray piece = input.mid(place(input), 1 + qsizetype(below(40)));
        if (input.size() < kLargest)
            input.insert(at, piece.repeated(below(20) > 0 ? qsizetype(below(9)) : qsizetype(below(3000))));
    }

    std::vector<QByteArray> m_seeds;
    std::mt19937_64 m_random;
};

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The most memory this process ever held, in MiB; 0 where the system does not tell.
int mostMemory()
{
    const QByteArray status = bytesOf(QStringLiteral("/proc/self/status"));
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toInt() / 1024;
}

int replay(int count, std::vector<QByteArray> seeds, unsigned number)
{
    Mutation mutation(std::move(seeds), number);
    qint64 longest = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray input = mutation.next();
        const std::clock_t begun = std::clock(); // of this process: other work on the machine is not its fault
        run(input);
        longest = qMax(longest, qint64(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    const int memory = mostMemory();
    std::printf("%d inputs, the longest took %lld ms, at most %d MiB\n", count, static_cast<long long>(longest),
                memory);
    return longest <= kLongest && memory <= kMostMemory ? 0 : 1;
}

bool writeSeeds(const QDir &folder)
{
    int number = 0;
    for (const QByteArray &seed : fuzzSeeds()) {
        QFile file(folder.filePath(QString::number(number++)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return false;
    }
    return true;
}

} // namespace

int main(int count, char **words)
{
    const QString first = count > 1 ? QString::fromLocal8Bit(words[1]) : QStringLiteral("20000");
    bool isNumber = false;
    const int wanted = first.toInt(&isNumber);
    if (first == QLatin1String("--seeds") && count == 3)
        return writeSeeds(QDir(QString::fromLocal8Bit(words[2]))) ? 0 : 1;
    if (!isNumber) {
        std::vector<QByteArray> inputs;
        for (int i = 1; i < count; ++i)
            inputs.push_back(bytesOf(QString::fromLocal8Bit(words[i])));
        std::for_each(inputs.begin(), inputs.end(), run);
        return 0;
    }
    std::vector<QByteArray> seeds = fuzzSeeds();
    const QString second = count > 2 ? QString::fromLocal8Bit(words[2]) : QStringLiteral("0");
    bool isSecondNumber = false;
    const unsigned number = second.toUInt(&isSecondNumber);
    const QDir folder(second);
    const QStringList files = isSecondNumber ? QStringList() : folder.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files)
        seeds.push_back(QByteArray(1, '\0') + bytesOf(folder.filePath(file)).left(kLargest));
    return replay(wanted, std::move(seeds), number);
}
