// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/forms_writing.h"

#include "core/forms/form_writer.h"
#include "ui/base/desk.h"
#include "ui/base/side_work.h"
#include "ui/print/pdf_renderer.h"

namespace ansinh {

FormsWriting::FormsWriting(const FormsJob &job, QObject *parent) : QObject(parent), m_job(job)
{
}

FormsWriting::~FormsWriting()
{
    stop();
    delete m_side;
}

void FormsWriting::start()
{
    const auto work = [this] {
        PdfRenderer renderer;
        return writeForms(m_job, &renderer, [this](int done, int all) {
            emit progressed(done, all);
            return !m_isStopped;
        });
    };
    m_side = doBeside<Result<FormsWritten>>(this, work,
                                            [this](const Result<FormsWritten> &written) { emit ended(written); });
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
