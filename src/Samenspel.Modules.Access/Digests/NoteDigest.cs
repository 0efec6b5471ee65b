using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Notes that somebody is told until now, before the message goes out: of several sites on one database only one gets here for a moment.</summary>
/// <param name="Choice">As it was read.</param>
/// <param name="Until">When its reading began.</param>
/// <param name="Items">How many lines the message has; 0: there is none.</param>
/// <param name="Key">The secret that the message names: that of the choice, or a new one.</param>
internal sealed record NoteDigest(DigestChoice Choice, DateTimeOffset Until, int Items, DigestKey? Key) : IWrite;

internal sealed class NoteDigestHandler(SamenspelDb db, RecordEntry entry) : IHandle<NoteDigest, bool>
{
    public async Task<Outcome<bool>> HandleAsync(NoteDigest request, CancellationToken cancellation)
    {
        var (account, told, chosen, until) = (request.Choice.Account, request.Choice.ToldUntil, request.Choice.ChosenAt, request.Until);
        var key = request.Key ?? new("", request.Choice.SecretHash, request.Choice.SealedSecret);
        var noted = await db.Set<DigestChoice>().Where(one => one.Account == account && one.ToldUntil == told && one.ChosenAt == chosen && one.Rhythm != DigestRhythm.Never)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ToldUntil, until).SetProperty(one => one.SecretHash, key.Hash).SetProperty(one => one.SealedSecret, key.Sealed), cancellation);
        if (noted == 0)
        {
            return new Refusal(RefusalKind.Conflict, "access.digest-told", DigestTexts.Told);
        }

        entry.Place(Recorder.Platform, AccountNames.Of(account));
        entry.Detail("items", request.Items.ToString(CultureInfo.InvariantCulture));
        return true;
    }
}
