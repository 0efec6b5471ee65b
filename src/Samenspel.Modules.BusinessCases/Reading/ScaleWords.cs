using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>From how many partners it pays, and by which rule, in words.</summary>
internal static class ScaleWords
{
    /// <summary>The title: both baselines, by the cautious end of the rule.</summary>
    public static string Finding(PartnerCountTable counts) => Phrase.With(
        CasePageTexts.Scale_Finding, One(counts.AgainstAlone?.AtHighJoint), One(counts.AgainstToday?.AtHighJoint));

    public static string Pays(PartnerCountTable counts) => Phrase.With(
        CasePageTexts.Pays_Both, Sentence(counts.AgainstToday), Sentence(counts.AgainstAlone));

    /// <summary>The rule as a formula with the points it goes through.</summary>
    public static string Rule(BusinessCaseResult result)
    {
        var rule = result.File.Rule!;
        var points = rule.Points is [var one, var other]
            ? Phrase.With(CasePageTexts.Rule_Points, Show.Count(one.Inhabitants), CaseWords.Fte(one.Low, one.High), Show.Count(other.Inhabitants), CaseWords.Fte(other.Low, other.High))
            : CasePageTexts.Rule_Parts;
        return Phrase.With(CasePageTexts.Rule_Text, Formula(rule), points) + (rule.Derived ? " " + CasePageTexts.Rule_Derived : "");
    }

    /// <summary>So many fte fixed and so many for every thousand inhabitants.</summary>
    public static string Formula(CaseRule rule)
    {
        var lines = RuleLines.Of(rule)!;
        return lines.Low == lines.High ? Line(lines.Low) : Phrase.With(CasePageTexts.Rule_Between, Line(lines.Low), Line(lines.High));
    }

    /// <summary>What must be said wherever the rule is used.</summary>
    public static string Caveat(CaseRule rule) => rule.Caveat is { } caveat ? CaseWords.In(caveat) : CasePageTexts.Rule_NoCaveat;

    private static string Line(JointLine line) => Phrase.With(CasePageTexts.Rule_Line, Show.Trimmed(line.FixedFte), Show.Trimmed(line.FtePerThousand));

    private static string Sentence(PaysFromRange? range) => range switch
    {
        null => CasePageTexts.Pays_Unknown,
        _ when range.AtLowJoint == range.AtHighJoint => One(range.AtHighJoint),
        _ => Phrase.With(CasePageTexts.Pays_Range, One(range.AtLowJoint), One(range.AtHighJoint)),
    };

    private static string One(PaysFrom? pays) => pays switch
    {
        null => CasePageTexts.Pays_Unknown,
        { Some: null } => CasePageTexts.Pays_None,
        { Every: null, Some: { } some } => Phrase.With(CasePageTexts.Pays_Some, some),
        { Every: { } every, Some: { } some } when every == some => Phrase.With(CasePageTexts.Pays_Every, every),
        { Every: { } every, Some: { } some } => Phrase.With(CasePageTexts.Pays_SomeThenEvery, some, every),
    };
}
