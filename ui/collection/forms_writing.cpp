// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/forms_writing.h"

#include "core/forms/form_writer.h"
#include "ui/base/desk.h"
#include "ui/print/pdf_renderer.h"

#include <QThread>

namespace ansinh {

FormsWriting::FormsWriting(const FormsJob &job, QObject *parent) : QObject(parent), m_job(job)
{
}

FormsWriting::~FormsWriting()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void FormsWriting::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] { emit ended(*m_written); });
    m_thread->start();
}

void FormsWriting::run()
{
    PdfRenderer renderer;
    m_written = std::make_unique<Result<FormsWritten>>(writeForms(m_job, &renderer, [this](int done, int all) {
        emit progressed(done, all);
        return !m_isStopped;
    }));
}

Result<OneForm> formFileOf(Desk &desk, const Period &period, const Code<Organisation> &organisation)
{
    const auto forms = requestForms(desk.book(), desk.keeper(), period, desk.today(), {organisation});
    if (!forms)
        return forms.error();
    const Form &form = forms->front();
    const auto bytes = writeForm(form);
    return bytes ? Result<OneForm>(OneForm{form.fileName(), *bytes}) : bytes.error();
}

} // namespace ansinh
