using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Warnings;

/// <summary>Judges the warnings of a phase by what all parts of the product know.</summary>
internal sealed class WarningJudge(IEnumerable<IProcessFacts> providers, ILaw law)
{
    public async Task<IReadOnlyList<JudgedWarning>> JudgeAsync(WorkView view, PhaseWork phase, CancellationToken cancellation)
    {
        if (phase.Warnings.Count == 0)
        {
            return [];
        }

        var known = TrackFacts.Of(view, law.Read().Elections).ToList();
        foreach (var provider in providers)
        {
            known.AddRange(await provider.CollectAsync(view.Process.Dossier, view.Track, phase.Phase.Id, cancellation));
        }

        return Judge(view, phase, known);
    }

    public static IReadOnlyList<JudgedWarning> Judge(WorkView view, PhaseWork phase, IEnumerable<ProcessFactValue> known)
    {
        var facts = known.ToLookup(one => one.Fact, StringComparer.Ordinal);
        var judged = phase.Warnings.Select(warning =>
        {
            var reader = new ConditionReader(view, facts);
            var applies = reader.Judge(warning.When);
            var notes = view.Notes.Where(note => note.Warning == warning.Id && note.Phase == phase.Phase.Id).ToList();
            return new JudgedWarning(warning, applies, reader.Grounds, null, notes);
        }).ToList();
        var hides = judged.Where(one => one.Applies == true).SelectMany(one => one.Warning.Hides.Select(hidden => (Hidden: ContentReference.Split(hidden, "").Id, By: one.Id))).ToLookup(one => one.Hidden, one => one.By, StringComparer.Ordinal);
        return [.. judged.Select(one => one with { HiddenBy = hides[one.Id].FirstOrDefault() }).OrderBy(one => one.IsShown ? 0 : one.Applies is null ? 1 : 2).ThenByDescending(one => one.Warning.Level)];
    }
}
