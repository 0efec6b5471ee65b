using System.Globalization;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Importing;

internal sealed class ImportFileHandler(SamenspelDb db, ImportRun run) : IHandle<ImportFile, ImportReport>
{
    public async Task<Outcome<ImportReport>> HandleAsync(ImportFile request, CancellationToken cancellation)
    {
        if (DataKinds.Find(request.Kind) is not { } kind)
        {
            var text = ImportTexts.UnknownKind;
            var message = string.Format(CultureInfo.CurrentCulture, text, request.Kind, string.Join(", ", ImportKinds.Names));
            return new Refusal(RefusalKind.Invalid, "atlas.unknown-import-kind", message, nameof(request.Kind));
        }

        var known = await KnownKeys.LoadAsync(db, cancellation);
        return await run.ImportAsync(kind, request, ImportOrigin.User, known, cancellation);
    }
}
