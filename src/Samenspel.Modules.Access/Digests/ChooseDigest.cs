using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Chooses what the asker hears by mail, and how often.</summary>
/// <param name="Rhythm">The name of a <see cref="DigestRhythm"/>.</param>
/// <param name="Weekday">The name of a day; counts once a week only.</param>
/// <param name="Topics">Names of topics.</param>
/// <param name="Muted">Identities of dossiers of the asker.</param>
internal sealed record ChooseDigest(string? Rhythm, string? Weekday, IReadOnlyList<string> Topics, IReadOnlyList<Guid> Muted) : IWrite;

internal sealed class ChooseDigestHandler(SamenspelDb db, OwnAccount own, DigestReader reader, DigestSecrets secrets, TimeProvider time) : IHandle<ChooseDigest, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChooseDigest request, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var rhythm = Read<DigestRhythm>(request.Rhythm);
        var weekday = Read<DayOfWeek>(request.Weekday);
        var topics = request.Topics.Select(Read<DigestTopic>).ToList();
        if (rhythm is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "access.digest-rhythm", DigestTexts.Fault_Rhythm, nameof(request.Rhythm)));
        }

        if (rhythm == DigestRhythm.Weekly && weekday is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "access.digest-weekday", DigestTexts.Fault_Weekday, nameof(request.Weekday)));
        }

        if (topics.Contains(null) || (topics.Count == 0 && rhythm is DigestRhythm.Daily or DigestRhythm.Weekly))
        {
            refusals.Add(new(RefusalKind.Invalid, "access.digest-topics", DigestTexts.Fault_Topics, nameof(request.Topics)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        _ = await own.ReadAsync(cancellation);
        var id = own.Id;
        var choice = await db.Set<DigestChoice>().SingleOrDefaultAsync(one => one.Account == id, cancellation);
        if (choice is null)
        {
            var key = secrets.New();
            choice = new DigestChoice { Account = id, SecretHash = key.Hash, SealedSecret = key.Sealed };
            db.Add(choice);
        }

        // A dossier that is no longer the asker's own is forgotten.
        var known = (await reader.ScopesAsync(cancellation)).Select(one => one.Id).ToHashSet();
        choice.Choose(rhythm!.Value, weekday ?? DayOfWeek.Monday, topics.OfType<DigestTopic>().Distinct(), request.Muted.Where(known.Contains).Distinct(), time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static T? Read<T>(string? name)
        where T : struct, Enum => Enum.GetNames<T>().Contains(name, StringComparer.Ordinal) ? Enum.Parse<T>(name!) : null;
}
