using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <param name="Id">The dossier.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Key">The key; number zero for a new one.</param>
/// <param name="Unreadable">What the form already found wrong.</param>
internal sealed record KeepOwnKey(DossierId Id, int Version, OwnKey Key, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Keeps a key of a dossier's own, a new one or one that is changed, and gives its number.</summary>
internal sealed class KeepOwnKeyHandler(TermsKeeping keeping) : IHandle<KeepOwnKey, int>
{
    public async Task<Outcome<int>> HandleAsync(KeepOwnKey request, CancellationToken cancellation)
    {
        var number = request.Key.Number;
        var outcome = await keeping.KeepAsync(
            request.Id,
            request.Version,
            before =>
            {
                number = request.Key.Number == 0 ? before.LastKey + 1 : request.Key.Number;
                return Changed(before, request);
            },
            cancellation);
        return outcome.TryGet(out _) ? number : outcome.Refusals.ToList();
    }

    private static Outcome<TermsDocument> Changed(TermsDocument before, KeepOwnKey request)
    {
        var refusals = request.Unreadable.ToList();
        var key = request.Key;
        if (before.Keys.Any(one => one.Number != key.Number && string.Equals(one.Name, key.Name, StringComparison.OrdinalIgnoreCase)))
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.key-name-taken", SharingTexts.Own_NameTaken, OwnKeyForm.NameField));
        }

        if (key.Number == 0 && before.Keys.Count >= OwnKey.Most)
        {
            refusals.Add(new(RefusalKind.Conflict, "cost-sharing.too-many-own-keys", Phrase.With(SharingTexts.Own_TooMany, OwnKey.Most)));
        }

        if (key.Number > 0 && before.Keys.All(one => one.Number != key.Number))
        {
            refusals.Insert(0, new(RefusalKind.NotFound, "cost-sharing.unknown-key", SharingTexts.Unknown_Key));
        }

        return refusals.Count > 0 ? refusals
            : key.Number == 0 ? before with { Keys = [.. before.Keys, key with { Number = before.LastKey + 1 }], LastKey = before.LastKey + 1 }
            : before with { Keys = [.. before.Keys.Select(one => one.Number == key.Number ? key : one)] };
    }
}
