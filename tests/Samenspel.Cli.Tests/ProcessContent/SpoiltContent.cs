using System.Text.Json.Nodes;

namespace Samenspel.Cli.Tests.ProcessContent;

/// <summary>One way to spoil a document, and the fault that must be found.</summary>
internal sealed record SpoiltContent(string Code, string File, string Path, Action<JsonNode> Spoil)
{
    private const string Questions = "questions.v1.json";
    private const string Gates = "gates.v1.json";
    private const string Kinds = "decisions/kinds.v1.json";
    private const string Terms = "law/terms.v1.json";
    private const string Tree = "alternatives/four-ways.v1.json";
    private const string Egem = "models/egem-7.v1.json";
    private const string Warnings = "warnings.v1.json";
    private const string Scan = "instruments/egem-scan.v1.json";
    private const string Trust = "instruments/trust-barometer.v1.json";

    public static IReadOnlyList<SpoiltContent> All { get; } = [.. OfForm(), .. OfReferences(), .. OfLaw(), .. OfModels(), .. OfTheTree(), .. OfDecisions(), .. OfWarnings(), .. OfInstruments()];

    private static IEnumerable<SpoiltContent> OfForm() =>
    [
        new("missing-translation", Questions, "$.questions[0].text.en", document => document["questions"]![0]!["text"]!.AsObject().Remove("en")),
        new("missing-translation", Questions, "$.questions[0].text.nl", document => document["questions"]![0]!["text"]!["nl"] = "  "),
        new("missing-translation", Terms, "$.terms[0].editions[0].consequence.en", document => document["terms"]![0]!["editions"]![0]!["consequence"] = new JsonObject { ["nl"] = "geen" }),
        new("missing-property", Questions, "$.questions[0]", document => document["questions"]![0]!.AsObject().Remove("matter")),
        new("unknown-property", Questions, "$.questions[0].mater", document => document["questions"]![0]!["mater"] = "what"),
        new("unknown-property", Questions, "$.questions[0]['two words']", document => document["questions"]![0]!["two words"] = 1),
        new("wrong-type", Questions, "$.questions[0].privateUntilShared", document => document["questions"]![0]!["privateUntilShared"] = "yes"),
        new("wrong-type", Questions, "$.questions", document => document["questions"] = new JsonObject()),
        new("wrong-type", Terms, "$.terms[1].editions[0].deadlines[0].day", document => document["terms"]![1]!["editions"]![0]!["deadlines"]![0]!["day"] = 1.5),
        new("unknown-value", Questions, "$.questions[0].matter", document => document["questions"]![0]!["matter"] = "where"),
        new("unknown-value", Terms, "$.terms[1].editions[0].validFromIsLimitOfKnowledge", document => document["terms"]![1]!["editions"]![0]!["validFromIsLimitOfKnowledge"] = false),
        new("malformed", Questions, "$.questions[0].id", document => document["questions"]![0]!["id"] = "Capital"),
        new("malformed", Questions, "$.questions[0].id", document => document["questions"]![0]!["id"] = "line-break\n"),
        new("malformed", Questions, "$.issued", document => document["issued"] = "2026-02-30"),
        new("malformed", "sources.v1.json", "$.sources[0].url", document => document["sources"]![0]!["url"] = "ftp://example.org"),
        new("empty-text", "sources.v1.json", "$.sources[0].publisher", document => document["sources"]![0]!["publisher"] = " "),
        new("too-few", Gates, "$.gates[0].requires", document => document["gates"]![0]!["requires"] = new JsonArray()),
        new("too-few", "conditions/knoster.v1.json", "$.hardness", document => document["hardness"] = new JsonObject()),
        new("unknown-value", "conditions/knoster.v1.json", "$.hardness.pairs", document => document["hardness"]!["pairs"] = "sure"),
        new("double-value", Kinds, "$.kinds[0].bodies[1]", document => document["kinds"]![0]!["bodies"] = new JsonArray("council", "council")),
        new("out-of-range", Terms, "$.terms[1].editions[0].deadlines[0].month", document => document["terms"]![1]!["editions"]![0]!["deadlines"]![0]!["month"] = 13),
        new("out-of-range", Questions, "$.version", document => document["version"] = 0),
        new("unknown-form", Warnings, "$.warnings[0].when", document => document["warnings"]![0]!["when"] = new JsonObject()),
        new("unknown-form", Terms, "$.terms[0].editions[0].deadlines[0]", document => document["terms"]![0]!["editions"]![0]!["deadlines"]![0]!["kind"] = "eternity"),
        new("unknown-format", Questions, "$.format", document => document["format"] = "samenspel-process-question/1"),
        new("unknown-format", Questions, "$.format", document => document.AsObject().Remove("format")),
        new("other-schema", Questions, "$.$schema", document => document["$schema"] = "schemas/process-facts.schema.json"),
        new("file-name", Questions, "$", document => document["id"] = "vragen"),
    ];

    private static IEnumerable<SpoiltContent> OfReferences() =>
    [
        new("unknown-reference", Questions, "$.questions[0].sources[0].source", document => document["questions"]![0]!["sources"]![0]!["source"] = "egem-2070"),
        new("unknown-reference", "law/cycle.v1.json", "$.meetingsSources[0].source", document => document["meetingsSources"]![0]!["source"] = "nowhere"),
        new("unknown-reference", "law/cycle.v1.json", "$.cycles[0].steps[0]", document => document["cycles"]![0]!["steps"]![0] = "nothing"),
        new("unknown-reference", Terms, "$.terms[1].cycle", document => document["terms"]![1]!["cycle"] = "moon"),
        new("unknown-reference", Terms, "$.terms[0].editions[0].deadlines[0].from", document => document["terms"]![0]!["editions"]![0]!["deadlines"]![0]!["from"] = "big-bang"),
        new("unknown-reference", Egem, "$.phases[0].actors[0].role", document => document["phases"]![0]!["actors"]![0]!["role"] = "jester"),
        new("not-pinned", "statistics.v1.json", "$.statistics[0].sources[0].source", document => document.AsObject().Remove("uses")),
        new("unknown-document", "outputs.v1.json", "$.uses[0]", document => document["uses"]![0]!["version"] = 9),
        new("double-use", "outputs.v1.json", "$.uses[1]", document => document["uses"]!.AsArray().Add(document["uses"]![0]!.DeepClone())),
        new("double-id", Questions, "$.questions[1].id", document => document["questions"]![1]!["id"] = document["questions"]![0]!["id"]!.GetValue<string>()),
        new("double-id", Tree, "$.leaves[0].id", document => document["leaves"]![0]!["id"] = "problem"),
        new("unknown-reference", "interventions.v1.json", "$.interventions[0].phase.model", document => document["interventions"]![0]!["phase"]!["model"] = "egem-8"),
        new("unknown-reference", "interventions.v1.json", "$.interventions[0].phase.phase", document => document["interventions"]![0]!["phase"]!["phase"] = "later"),
    ];

    private static IEnumerable<SpoiltContent> OfLaw() =>
    [
        new("empty-validity", Terms, "$.terms[1].editions[0].validUntil", document => document["terms"]![1]!["editions"]![0]!["validUntil"] = "2015-01-01"),
        new("overlapping-validity", Terms, "$.terms[1].editions[1].validFrom", document => document["terms"]![1]!["editions"]![0]!["validUntil"] = "2022-07-02"),
        new("overlapping-validity", Terms, "$.terms[1].editions[1].validFrom", document => document["terms"]![1]!["editions"]![0]!.AsObject().Remove("validUntil")),
        new("overlapping-validity", "law/routes.v1.json", "$.routes[4].editions[1].validFrom", document => document["routes"]![4]!["editions"]![0]!.AsObject().Remove("validUntil")),
        new("before-known", Terms, "$.terms[1].editions[0].validFrom", document => document["terms"]![1]!["editions"]![0]!["validFrom"] = "2014-12-31"),
        new("no-such-day", Terms, "$.terms[1].editions[0].deadlines[0].day", document => document["terms"]![1]!["editions"]![0]!["deadlines"]![0]!["day"] = 31),
        new("no-such-day", "law/cycle.v1.json", "$.derived[0].day", document => (document["derived"]![0]!["month"], document["derived"]![0]!["day"]) = (2, 29)),
        new("law-without-article", Kinds, "$.kinds[0].hardness", document => document["kinds"]![0]!.AsObject().Remove("article")),
        new("law-without-article", "law/routes.v1.json", "$.duties[0].hardness", document => (document["duties"]![0]!["hardness"], document["duties"]![0]!["article"]) = ("law", null)),
    ];

    private static IEnumerable<SpoiltContent> OfModels() =>
    [
        new("phase-order", Egem, "$.phases[0].number", document => document["phases"]![0]!["number"] = 2),
        new("gate-order", Egem, "$.gates[0].before", document => document["gates"]![0]!["before"] = "exploration"),
        new("unknown-reference", Egem, "$.gates[0].after", document => document["gates"]![0]!["after"] = "party"),
        new("lock-without-gate", Egem, "$.lock.gate", document => document["gates"]!.AsArray().RemoveAt(1)),
        new("lock-elsewhere", Egem, "$.lock.closes", document => document["lock"]!["closes"] = "development"),
        new("not-in-phase", "interventions.v1.json", "$.interventions[0].phase.phase", document => document["interventions"]![0]!["phase"]!["phase"] = "needs"),
        new("unmapped-phase", "mappings/egem-7.telengy-5.v1.json", "$.pairs", document => document["pairs"]!.AsArray().RemoveAt(8)),
        new("unknown-reference", "mappings/egem-7.telengy-5.v1.json", "$.pairs[0].left", document => document["pairs"]![0]!["left"] = "exploring"),
        new("unknown-document", "mappings/egem-7.telengy-5.v1.json", "$.right", document => document["right"]!["version"] = 2),
    ];

    private static IEnumerable<SpoiltContent> OfTheTree() =>
    [
        new("unreachable", Tree, "$.leaves[12]", document =>
        {
            var extra = document["leaves"]![0]!.DeepClone();
            extra["id"] = "leaf-nobody";
            document["leaves"]!.AsArray().Add(extra);
        }),
        new("circle", Tree, "$.nodes[0]", document => document["nodes"]!.AsArray()[^1]!["answers"]![0]!["to"] = "problem"),
        new("unknown-reference", Tree, "$.start", document => document["start"] = "problems"),
        new("unknown-reference", Tree, "$.nodes[0].answers[0].to", document => document["nodes"]![0]!["answers"]![0]!["to"] = "cliff"),
        new("unknown-reference", Tree, "$.leaves[0].outcome", document => document["leaves"]![0]!["outcome"] = "luck"),
        new("double-answer", Tree, "$.nodes[0].answers[1].answer", document => document["nodes"]![0]!["answers"]![1]!["answer"] = "yes"),
        new("missing-property", Tree, "$.nodes[0].answers[0]", document => document["nodes"]![0]!["answers"]![0]!.AsObject().Remove("because")),
    ];

    private static IEnumerable<SpoiltContent> OfDecisions() =>
    [
        new("body-cannot-decide", Gates, "$.gates[0].requires[0].body", document => document["gates"]![0]!["requires"]![0]!["body"] = "works-council"),
        new("body-cannot-decide", "law/routes.v1.json", "$.routes[0].editions[0].steps[1].kind", document => document["routes"]![0]!["editions"]![0]!["steps"]![1]!["kind"] = "exit-fee"),
        new("unknown-reference", Gates, "$.gates[1].requires[1].after[0]", document => document["gates"]![1]!["requires"]![1]!["after"]![0] = "nobody"),
        new("circle", Gates, "$.gates[1].requires[0].after", document => document["gates"]![1]!["requires"]![0]!["after"] = new JsonArray("council-what")),
        new("circle", Kinds, "$.kinds[0].after", document => document["kinds"]![0]!["after"] = "enter"),
        new("unknown-reference", Gates, "$.gates[3].requires[1].onlyIf.outcome", document => document["gates"]![3]!["requires"]![1]!["onlyIf"]!["outcome"] = "maybe"),
        new("unknown-reference", Gates, "$.gates[3].requires[1].onlyIf.requirement", document => document["gates"]![3]!["requires"]![1]!["onlyIf"]!["requirement"] = "maybe"),
        new("rule-not-allowed", Gates, "$.gates[0].rule.default", document => document["gates"]![0]!["rule"]!["allowed"] = new JsonArray("number")),
        new("unknown-reference", Kinds, "$.kinds[1].needsText[0]", document => document["kinds"]![1]!["needsText"]![0] = "gift"),
        new("unknown-reference", "law/routes.v1.json", "$.routes[0].editions[0].steps[0].skippedWhen", document => document["routes"]![0]!["editions"]![0]!["steps"]![0]!["skippedWhen"] = "rain"),
    ];

    private static IEnumerable<SpoiltContent> OfWarnings() =>
    [
        new("unknown-reference", Warnings, "$.warnings[0].when.fact", Condition("""{ "fact": "weather", "is": "equals", "value": 1 }""")),
        new("unknown-reference", Warnings, "$.warnings[0].when.all[1].not.question", Condition("""{ "all": [{ "fact": "participants.active", "is": "at-least", "value": 1 }, { "not": { "question": "who", "is": "open" } }] }""")),
        new("unknown-reference", Warnings, "$.warnings[0].when.any[0].output", Condition("""{ "any": [{ "output": "nothing", "is": "ready" }, { "gate": "go-live", "is": "open" }] }""")),
        new("unknown-reference", Warnings, "$.warnings[0].when.gate", Condition("""{ "gate": "heaven", "is": "open" }""")),
        new("wrong-fact-type", Warnings, "$.warnings[0].when.value", Condition("""{ "fact": "participants.active", "is": "equals", "value": true }""")),
        new("unknown-value", Warnings, "$.warnings[0].when.is", Condition("""{ "gate": "go-live", "is": "ajar" }""")),
    ];

    private static Action<JsonNode> Condition(string condition) => document => document["warnings"]![0]!["when"] = JsonNode.Parse(condition);

    private static IEnumerable<SpoiltContent> OfInstruments() =>
    [
        new("level-order", Scan, "$.levels[1].level", document => document["levels"]![1]!["level"] = 7),
        new("rubric-levels", Scan, "$.areas[0].items[0].rubric", document => document["areas"]![0]!["items"]![0]!["rubric"]!.AsArray().RemoveAt(4)),
        new("rubric-levels", Scan, "$.areas[0].items[0].rubric[1].level", document => document["areas"]![0]!["items"]![0]!["rubric"]![1]!["level"] = 1),
        new("unknown-level", Scan, "$.areas[0].items[0].rubric[0].level", document => document["areas"]![0]!["items"]![0]!["rubric"]![0]!["level"] = 9),
        new("unknown-level", Scan, "$.target.feasible", document => document["target"]!["feasible"] = 6),
        new("unknown-level", "instruments/conditions.v1.json", "$.areas[0].items[0].options[0].level", document => document["areas"]![0]!["items"]![0]!["options"]![0]!["level"] = 4),
        new("empty-range", Scan, "$.areas[0].items[1].most", document => document["areas"]![0]!["items"]![1] = JsonNode.Parse("""{ "kind": "number", "id": "egem.leadership.count", "text": { "nl": "Hoeveel?", "en": "How many?" }, "least": 5, "most": 5 }""")),
        new("unknown-form", Scan, "$.areas[0].items[0]", document => document["areas"]![0]!["items"]![0]!["kind"] = "stars"),
        new("out-of-range", Scan, "$.minimumGroup", document => document["minimumGroup"] = 2),
        new("double-id", Scan, "$.areas[1].items[0].id", document => document["areas"]![1]!["items"]![0]!["id"] = "egem.leadership.phase"),
        new("unknown-reference", Scan, "$.advice[0].when.area", document => document["advice"]![0]!["when"]!["area"] = "egem.polcy"),
        new("unknown-reference", Scan, "$.advice[0].interventions[0]", document => document["advice"]![0]!["interventions"]![0] = "vision-one-pag"),
        new("unknown-reference", Scan, "$.areas[0].compare", document => document["areas"]![0]!["compare"] = "open-loket-scan/loket.decision"),
        new("finding-not-measured", Scan, "$.advice[0].when.finding", document => document.AsObject().Remove("target")),
        new("finding-not-measured", Scan, "$.advice[1].when.finding", document => document["advice"]![1]!["when"]!["finding"] = "direction-gap"),
        new("finding-not-measured", Trust, "$.advice[0].when.finding", document => document["advice"]![0]!["when"]!["finding"] = "perspective-gap"),
        new("finding-not-measured", Trust, "$.advice[0].when.finding", document => document["advice"]![0]!["when"]!["finding"] = "below-needed"),
    ];
}
