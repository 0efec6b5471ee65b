using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Renewing;

/// <summary>Something that a newer version adds, leaves out or says otherwise.</summary>
/// <param name="Of">What kind of thing it is.</param>
/// <param name="Before">Its text in the version that the dossier keeps; null when it is new.</param>
/// <param name="After">Its text in the newer version; null when it is gone.</param>
internal sealed record RenewalLine(RenewedThing Of, LocalText? Before, LocalText? After)
{
    public bool IsNew => Before is null;

    public bool IsGone => After is null;
}

/// <summary>What can differ between two versions of a process model, in the order of the page.</summary>
internal enum RenewedThing
{
    Phase,
    Gate,
    Question,
    Output,
    Warning,
    Intervention,
    Statistic,
}
