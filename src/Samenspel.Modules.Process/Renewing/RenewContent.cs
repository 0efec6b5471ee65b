using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Renewing;

/// <summary>Moves a dossier to the newer version of its content that the page showed.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Version">Of the process, as the page showed it.</param>
/// <param name="To">The version of the model that the page showed.</param>
/// <param name="Sure">That what changes was read.</param>
internal sealed record RenewContent(DossierId Id, int Version, int To, bool Sure) : IWrite, IAboutDossier;

internal sealed class RenewContentHandler(IDossiers dossiers, RenewalReader reader, RunKeeping keeping) : IHandle<RenewContent, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(RenewContent request, CancellationToken cancellation)
    {
        // Held before it is read: nothing is decided or ticked between what is judged here and what is kept.
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var view = await reader.ReadAsync(dossier, cancellation);
        if (view.Newer is not { } newer || newer.Pin.Version != request.To)
        {
            return new Refusal(RefusalKind.Conflict, "process.no-newer-content", RenewalTexts.None_Now);
        }

        var refusals = view.Blocks.Select(block => new Refusal(RefusalKind.Conflict, "process.content-needed", block)).ToList();
        if (!request.Sure)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.renew-unsure", RenewalTexts.Sure_Needed, nameof(request.Sure)));
        }

        return await keeping.KeepAsync(
            request.Id,
            request.Version,
            kept => refusals.Count > 0 ? refusals : kept.Document with { Model = newer.Pin, Uses = newer.Uses, Former = [.. kept.Document.Former, kept.Document.Model] },
            (_, now) => now.Uses.Prepend(now.Model).Select(pin => ($"{pin.Publisher}:{pin.Id}", string.Create(CultureInfo.InvariantCulture, $"v{pin.Version} {pin.Sha256}"))),
            cancellation);
    }
}
