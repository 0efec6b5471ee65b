using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Wording;

/// <summary>How somebody's taking part ended, and how that is known.</summary>
internal static class MemberWords
{
    public static string Left(Membership member) => member switch
    {
        { Leaving: Leaving.None } => AtlasPageTexts.Left_None,
        { Leaving: Leaving.Inferred } => Phrase.With(AtlasPageTexts.Left_Inferred, AtlasWords.Date(member.LeftOn)),
        { Leaving: Leaving.ArrangementEnded } => Phrase.With(AtlasPageTexts.Left_Ended, AtlasWords.Date(member.LeftOn)),
        { Leaving: Leaving.Succeeded } => Phrase.With(AtlasPageTexts.Left_Succeeded, AtlasWords.Date(member.LeftOn)),
        _ => AtlasWords.Date(member.LeftOn),
    };

    public static StatusKind Sign(Membership member) => member.Leaving switch
    {
        Leaving.None => StatusKind.Ok,
        Leaving.Inferred => StatusKind.Warn,
        _ => StatusKind.None,
    };
}
