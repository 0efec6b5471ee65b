using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Renewing;

internal static class RenewalWords
{
    public static string Of(RenewedThing thing) => thing switch
    {
        RenewedThing.Phase => RenewalTexts.Of_Phase,
        RenewedThing.Gate => RenewalTexts.Of_Gate,
        RenewedThing.Question => RenewalTexts.Of_Question,
        RenewedThing.Output => RenewalTexts.Of_Output,
        RenewedThing.Warning => RenewalTexts.Of_Warning,
        RenewedThing.Intervention => RenewalTexts.Of_Intervention,
        _ => RenewalTexts.Of_Statistic,
    };

    public static string StateOf(RenewalLine line) => line switch
    {
        { IsNew: true } => RenewalTexts.State_New,
        { IsGone: true } => RenewalTexts.State_Gone,
        _ => RenewalTexts.State_Changed,
    };
}
