using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;
using Level = Samenspel.Modules.Process.Content.Documents.Hardness;

namespace Samenspel.Modules.Process.Working;

/// <summary>What pages say of the work in a phase.</summary>
internal static class WorkWords
{
    public static IReadOnlyList<Crumb> Crumbs(WorkView view, params IEnumerable<Crumb> more) => [.. RunWords.Crumbs(view.Process.Dossier), .. more];

    public static Crumb PhaseCrumb(WorkView view, ProcessPhase phase) => new(NameOf(phase), ProcessPaths.Phase(view.Process.Dossier.Id, view.Track, phase.Id));

    public static Crumb QuestionsCrumb(WorkView view) => new(WorkTexts.Questions_Heading, ProcessPaths.Questions(view.Process.Dossier.Id, view.Track));

    public static string NameOf(ProcessPhase phase) => Phrase.With(WorkTexts.Phase_Heading, phase.Number, DecisionWords.In(phase.Name));

    /// <returns>What must be said with what is not from a source; null for what is.</returns>
    public static string? Of(Level hardness) => hardness switch
    {
        Level.Judgement => WorkTexts.Hard_Judgement,
        Level.Unverified => WorkTexts.Hard_Unverified,
        _ => null,
    };

    public static string? Places(IReadOnlyList<Citation> sources) => sources.Count == 0
        ? null
        : Phrase.With(WorkTexts.Source, string.Join("; ", sources.Select(one => one.Place is { } place ? $"{one.Source}, {DecisionWords.In(place)}" : one.Source)));

    public static string Moment(DateTimeOffset moment) => Show.Date(Kernel.DutchTime.DateOf(moment));

    public static DossierId IdOf(WorkView view) => view.Process.Dossier.Id;
}
