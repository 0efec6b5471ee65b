using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>The sentence that tells who followed a former code how its municipality came to the one on the page.</summary>
internal static class FormerNote
{
    /// <returns>Null when the one did not come from the other.</returns>
    public static string? Of(MunicipalityView former, MunicipalityView today)
    {
        var rows = today.Predecessors.Where(row => row.OldCode == former.Municipality.Code).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var (name, day) = (former.Municipality.Name, Show.Date(rows[0].Date));
        var main = rows.Find(row => row.MainSuccessor) ?? rows[0];
        if (rows.Exists(row => row.Kind == ReorganisationKind.Split))
        {
            return Phrase.With(AtlasPageTexts.Former_Split, name, day, AtlasWords.Enumerate([.. former.Successors.Select(municipality => municipality.Name)]));
        }

        var isRenamed = main.Kind == ReorganisationKind.Renamed;
        var note = main.NewCode == today.Municipality.Code
            ? Phrase.With(isRenamed ? AtlasPageTexts.Former_Renamed : AtlasPageTexts.Former_Merged, name, day, today.Municipality.Name)
            : Phrase.With(isRenamed ? AtlasPageTexts.Former_RenamedThen : AtlasPageTexts.Former_MergedThen, name, day, main.NewName, today.Municipality.Name);
        return former.Municipality.CurrentExact
            ? note
            : note + " " + Phrase.With(AtlasPageTexts.Former_AlsoSplit, AtlasWords.Enumerate([.. former.Successors.Select(municipality => municipality.Name)]));
    }
}
