namespace Samenspel.Modules.Assessments.Instruments;

/// <summary>What can be measured in a dossier. The word stands in the address as well.</summary>
internal static class InstrumentKey
{
    public const string Expectations = "verwachtingen";
    public const string Motives = "motieven";
    public const string Conditions = "voorwaarden";
    public const string Forces = "krachten";

    public static readonly IReadOnlyList<string> All = [Expectations, Motives, Conditions, Forces];

    /// <returns>Whether it is measured again in each phase.</returns>
    public static bool IsPerPhase(string key) => key is Conditions or Forces;
}
