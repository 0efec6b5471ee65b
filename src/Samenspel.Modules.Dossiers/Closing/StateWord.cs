using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Closing;

/// <summary>How far a dossier is, in a word of the page's language.</summary>
internal static class StateWord
{
    public static string Of(DossierState state) => state switch
    {
        DossierState.Open => DossierTexts.Word_Open,
        DossierState.Closed => DossierTexts.Word_Closed,
        _ => DossierTexts.Word_Archived,
    };
}
