using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Records;

/// <summary>The names beside the record: of people, of what a line is about, of actions. The record itself holds none.</summary>
internal sealed class RecordNames(SamenspelDb db, IEnumerable<ISubjectNames> subjects, IEnumerable<ActionText> actions, IEnumerable<RegisteredAction> registered)
{
    private const int ShortLength = 6;
    private const string Account = "account:";
    private const string Visit = "visit ";

    private readonly Dictionary<string, Func<string>> _actions = actions.GroupBy(one => one.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Text, StringComparer.Ordinal);

    private readonly HashSet<string> _reads = [.. registered.Where(one => !one.IsWrite).Select(one => one.Name)];

    /// <returns>What was done; the name itself of an action that nobody named.</returns>
    public string Action(string name) =>
        _actions.TryGetValue(name, out var text) ? text()
        : _reads.Contains(name) ? RecordTexts.Action_Read
        : name.StartsWith(Visit, StringComparison.Ordinal) ? Phrase.With(name.StartsWith("visit GET", StringComparison.Ordinal) ? RecordTexts.Action_Visit : RecordTexts.Action_Send, name[(name.LastIndexOf(' ') + 1)..])
        : name;

    public async Task<IReadOnlyDictionary<string, string>> PeopleAsync(IEnumerable<string> actors, CancellationToken cancellation)
    {
        var all = actors.Distinct(StringComparer.Ordinal).ToList();
        var ids = all.Select(IdOf).OfType<Guid>().Distinct().ToList();
        var accounts = await db.Set<Account>().AsNoTracking().Where(account => ids.Contains(account.Id) && account.RemovedAt == null)
            .Select(account => new { account.Id, account.DisplayName }).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellation);
        return all.ToDictionary(actor => actor, actor => IdOf(actor) is { } id ? Person(actor, id, accounts.GetValueOrDefault(id)) : Other(actor), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, NamedSubject>> SubjectsAsync(IEnumerable<string> lines, CancellationToken cancellation)
    {
        var all = lines.Distinct(StringComparer.Ordinal).Select(subject => (Subject: subject, Parts: subject.Split(':', 2))).Where(one => one.Parts.Length == 2)
            .Select(one => (one.Subject, Kind: one.Parts[0], Id: Guid.TryParse(one.Parts[1], CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty)).ToList();
        var people = await PeopleAsync(all.Where(one => one.Kind == "account").Select(one => one.Subject), cancellation);
        var named = people.ToDictionary(one => one.Key, one => new NamedSubject(one.Value, null), StringComparer.Ordinal);
        foreach (var source in subjects)
        {
            var own = all.Where(one => one.Kind == source.Kind && one.Id != Guid.Empty).ToList();
            var known = own.Count == 0 ? null : await source.NameAsync([.. own.Select(one => one.Id).Distinct()], cancellation);
            foreach (var (subject, _, id) in own)
            {
                if (known!.TryGetValue(id, out var name))
                {
                    named[subject] = name;
                }
            }
        }

        return named;
    }

    private static string Person(string actor, Guid id, string? name)
    {
        var known = name ?? Phrase.With(RecordTexts.Actor_Removed, id.ToString("N")[^ShortLength..]);
        return actor.Contains(" token:", StringComparison.Ordinal) ? Phrase.With(RecordTexts.Actor_Token, known) : known;
    }

    private static string Other(string actor) => actor switch
    {
        "visitor" => RecordTexts.Actor_Visitor,
        "installation" => RecordTexts.Actor_Installation,
        _ => actor,
    };

    private static Guid? IdOf(string actor) =>
        actor.StartsWith(Account, StringComparison.Ordinal) && Guid.TryParse(actor.AsSpan(Account.Length).ToString().Split(' ')[0], out var id) ? id : null;
}
