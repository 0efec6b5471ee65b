using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The calendar among the parts of a dossier.</summary>
internal sealed class CalendarSection : IDossierSection
{
    public int Order => 50;

    public string Label => CalendarTexts.Menu;

    public string PathFor(DossierId id) => CalendarPaths.Dossier(id);

    /// <summary>The overview has no room for every date; the calendar has its own page.</summary>
    public Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation) => Task.FromResult<DossierSummary?>(null);
}
