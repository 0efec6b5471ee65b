namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What the chance of a saving says in words. Bounds are chosen: 5, 35, 65 and 95 in a hundred.</summary>
internal enum Verdict
{
    SurelyDearer,
    LikelyDearer,
    Open,
    LikelyCheaper,
    SurelyCheaper,

    /// <summary>In every draw there is no difference at all.</summary>
    Same,
}
