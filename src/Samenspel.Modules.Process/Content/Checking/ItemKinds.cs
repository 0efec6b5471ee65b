using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>The kinds of item: where a document lists them, and where another refers to them.</summary>
internal static class ItemKinds
{
    public const string Source = "source";
    public const string Question = "question";
    public const string Output = "output";
    public const string Warning = "warning";
    public const string Statistic = "statistic";
    public const string Intervention = "intervention";
    public const string Fact = "fact";
    public const string Gate = "gate";
    public const string Body = "body";
    public const string Decision = "decision kind";
    public const string Phase = "phase";
    private const string Role = "role";
    private const string Condition = "condition";
    private const string Term = "term";
    private const string Event = "event";
    private const string Route = "route";
    private const string Cycle = "cycle";
    private const string Area = "area";
    private const string Advice = "advice";

    /// <summary>By format: the lists with what others refer to.</summary>
    public static readonly Dictionary<string, (string List, string Kind)[]> Lists = new(StringComparer.Ordinal)
    {
        ["process-sources"] = [("sources", Source)],
        ["process-roles"] = [("roles", Role)],
        ["process-questions"] = [("questions", Question)],
        ["process-outputs"] = [("outputs", Output)],
        ["process-facts"] = [("facts", Fact)],
        ["process-warnings"] = [("warnings", Warning)],
        ["process-statistics"] = [("statistics", Statistic)],
        ["process-interventions"] = [("interventions", Intervention)],
        ["process-gates"] = [("gates", Gate)],
        ["process-conditions"] = [("conditions", Condition)],
        ["process-bodies"] = [("bodies", Body)],
        ["process-decision-kinds"] = [("kinds", Decision)],
        ["process-terms"] = [("events", Event), ("terms", Term)],
        ["process-routes"] = [("routes", Route)],
        ["process-cycle"] = [("cycles", Cycle)],
        ["process-instrument"] = [("areas", Area), ("advice", Advice)],
    };

    /// <summary>By format and place: what a reference there must be. Numbers of items, and the words of a condition, are left out of a place.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["process-questions:$.questions.related"] = Question,
        ["process-model:$.gates.gate"] = Gate,
        ["process-model:$.lock.gate"] = Gate,
        ["process-model:$.phases.actors.role"] = Role,
        ["process-model:$.phases.questions"] = Question,
        ["process-model:$.phases.outputs"] = Output,
        ["process-model:$.phases.warnings"] = Warning,
        ["process-model:$.phases.statistics"] = Statistic,
        ["process-model:$.phases.interventions"] = Intervention,
        ["process-addition:$.phases.questions"] = Question,
        ["process-addition:$.phases.outputs"] = Output,
        ["process-addition:$.phases.warnings"] = Warning,
        ["process-addition:$.phases.statistics"] = Statistic,
        ["process-addition:$.phases.interventions"] = Intervention,
        ["process-warnings:$.warnings.hides"] = Warning,
        ["process-warnings:$.warnings.interventions"] = Intervention,
        ["process-warnings:$.warnings.when.fact"] = Fact,
        ["process-warnings:$.warnings.when.output"] = Output,
        ["process-warnings:$.warnings.when.question"] = Question,
        ["process-warnings:$.warnings.when.gate"] = Gate,
        ["process-interventions:$.interventions.conditions"] = Condition,
        ["process-gates:$.gates.requires.body"] = Body,
        ["process-gates:$.gates.requires.kind"] = Decision,
        ["process-gates:$.gates.requires.term"] = Term,
        ["process-gates:$.gates.route"] = Route,
        ["process-instrument:$.advice.interventions"] = Intervention,
        ["process-alternatives:$.leaves.interventions"] = Intervention,
        ["process-decision-kinds:$.kinds.bodies"] = Body,
        ["process-decision-kinds:$.kinds.answeredBy"] = Decision,
        ["process-decision-kinds:$.kinds.after"] = Decision,
        ["process-terms:$.terms.event"] = Event,
        ["process-terms:$.terms.by"] = Body,
        ["process-terms:$.terms.to"] = Body,
        ["process-terms:$.terms.editions.deadlines.from"] = Event,
        ["process-terms:$.terms.editions.deadlines.before"] = Event,
        ["process-routes:$.routes.editions.steps.by"] = Body,
        ["process-routes:$.routes.editions.steps.kind"] = Decision,
        ["process-routes:$.routes.editions.steps.term"] = Term,
        ["process-cycle:$.cycles.steps"] = Term,
        ["process-cycle:$.derived.terms"] = Term,
    };

    /// <summary>A term names the cycle that it is part of, and the cycle its terms; so the term does not pin the version of the cycle.</summary>
    public static (string Format, string List, string Property, string Kind) Unpinned => ("process-terms", "terms", "cycle", Cycle);

    public static string? At(string format, string place) =>
        place.EndsWith("ources.source", StringComparison.Ordinal) ? Source : Places.GetValueOrDefault($"{format}:{place}");

    public static string Word(string kind) => kind switch
    {
        Source => CheckTexts.Kind_Source,
        Question => CheckTexts.Kind_Question,
        Output => CheckTexts.Kind_Output,
        Warning => CheckTexts.Kind_Warning,
        Statistic => CheckTexts.Kind_Statistic,
        Intervention => CheckTexts.Kind_Intervention,
        Fact => CheckTexts.Kind_Fact,
        Gate => CheckTexts.Kind_Gate,
        Body => CheckTexts.Kind_Body,
        Decision => CheckTexts.Kind_Decision,
        Phase => CheckTexts.Kind_Phase,
        Role => CheckTexts.Kind_Role,
        Condition => CheckTexts.Kind_Condition,
        Term => CheckTexts.Kind_Term,
        Event => CheckTexts.Kind_Event,
        Route => CheckTexts.Kind_Route,
        Cycle => CheckTexts.Kind_Cycle,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
