using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>The formats that the product reads; each has a schema of its name and a type.</summary>
internal static class ContentFormats
{
    private const string Prefix = "samenspel-";
    private const string Suffix = "/1";

    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["process-addition"] = typeof(AdditionDocument),
        ["process-alternatives"] = typeof(AlternativesDocument),
        ["process-bodies"] = typeof(BodiesDocument),
        ["process-conditions"] = typeof(ConditionsDocument),
        ["process-cycle"] = typeof(CycleDocument),
        ["process-decision-kinds"] = typeof(DecisionKindsDocument),
        ["process-facts"] = typeof(FactsDocument),
        ["process-forces"] = typeof(ForcesDocument),
        ["process-gates"] = typeof(GatesDocument),
        ["process-instrument"] = typeof(InstrumentDocument),
        ["process-interventions"] = typeof(InterventionsDocument),
        ["process-mapping"] = typeof(MappingDocument),
        ["process-model"] = typeof(ModelDocument),
        ["process-outputs"] = typeof(OutputsDocument),
        ["process-questions"] = typeof(QuestionsDocument),
        ["process-roles"] = typeof(RolesDocument),
        ["process-routes"] = typeof(RoutesDocument),
        ["process-sources"] = typeof(SourcesDocument),
        ["process-statistics"] = typeof(StatisticsDocument),
        ["process-terms"] = typeof(TermsDocument),
        ["process-unknown"] = typeof(UnknownDocument),
        ["process-warnings"] = typeof(WarningsDocument),
    };

    public static IEnumerable<string> Formats => Types.Keys.Select(name => Prefix + name + Suffix);

    /// <returns><c>process-model</c> for <c>samenspel-process-model/1</c>; null for what is no format of ours.</returns>
    public static string? NameOf(string? format) =>
        format is not null && format.StartsWith(Prefix, StringComparison.Ordinal) && format.EndsWith(Suffix, StringComparison.Ordinal)
            && format.Length > Prefix.Length + Suffix.Length && format[Prefix.Length..^Suffix.Length] is var name && Types.ContainsKey(name)
            ? name
            : null;

    public static Type TypeOf(string name) => Types[name];

    public static string SchemaOf(string name) => name + ".schema.json";
}
