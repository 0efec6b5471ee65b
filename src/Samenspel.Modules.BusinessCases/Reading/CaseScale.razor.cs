using Microsoft.AspNetCore.Components;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>How the saving grows with the size of the group, by the stated rule.</summary>
public sealed partial class CaseScale
{
    private const int SmallGroup = 3;
    private const int MostPoints = 1_100;
    private const int CellsAcross = 60;
    private const int CellsUp = 36;

    private ScatterModel? _scatter;
    private string _finding = "";

    [Parameter, EditorRequired]
    public BusinessCaseResult Result { get; set; } = null!;

    private IReadOnlyList<CaseParticipant> Participants => Result.File.Participants;

    protected override void OnParametersSet()
    {
        if (Result.Figures.PartnerCounts is not { } counts)
        {
            return;
        }

        _finding = ScaleWords.Finding(counts);
        _scatter = Result.Figures.Groups.Count > 0 && Result.Figures.Groups.All(group => group.Comparison.LessThanAlone is not null) ? Scatter() : null;
    }

    private RenderFragment RuleNote => builder => builder.AddContent(0, ScaleWords.Rule(Result));

    private string What() => Phrase.With(
        Result.Figures.WholeByRule!.Comparison.Joint is { } joint && joint.Low != joint.High ? CasePageTexts.Scatter_WhatRange : CasePageTexts.Scatter_What,
        Result.File.PriceYear, Show.Count(Result.Figures.Groups.Count), Participants.Count) + (Result.Figures.Groups.Count > MostPoints ? " " + CasePageTexts.Scatter_Once : "");

    private string ScatterWhyNot() => Result.Figures.Groups.Count == 0
        ? Phrase.With(CasePageTexts.Scatter_TooMany, StaffingLimits.MaxParticipantsForAllGroups)
        : CasePageTexts.Scatter_Missing;

    private ScatterModel Scatter()
    {
        var largest = Largest();
        var names = CaseWords.NamesById(Result.File);
        var points = Drawn(largest?.Id).Select(group => Point(group, largest?.Id, names)).ToList();
        var most = points.Max(point => Math.Abs(point.Y));
        return new(
            new(CasePageTexts.Scatter_X, ValueFormat.Number),
            new(CasePageTexts.Scatter_Y, most < 1e6 ? ValueFormat.Euro : ValueFormat.EuroMillions),
            Kinds(largest is null ? null : CaseWords.Name(largest)),
            points,
            Limit(points.Exists(point => point.Y < 0)));
    }

    // At nought the line would lie on the axis; it says something only when there are points below it.
    private ReferenceLine? Limit(bool someLose) => Result.File.MinimumSaving is { } minimum and > 0
        ? new(CasePageTexts.Scatter_Minimum, (double)minimum)
        : someLose ? new(CasePageTexts.Scatter_Zero, 0) : null;

    // A municipality that holds a third of all inhabitants splits the picture in two clouds, so it gets a form of its own.
    private CaseParticipant? Largest()
    {
        var largest = Participants.MaxBy(participant => participant.Inhabitants.Value)!;
        return Participants.Count > SmallGroup && largest.Inhabitants.Value * 3 >= Participants.Sum(participant => participant.Inhabitants.Value) ? largest : null;
    }

    private List<PointKind> Kinds(string? largest)
    {
        var kinds = new List<PointKind>
        {
            new(Participants.Count == 2 ? CasePageTexts.Kind_Both : CasePageTexts.Kind_Small, MarkerShape.Ring, ChartTone.Muted),
        };
        if (largest is not null)
        {
            kinds.Add(new(Phrase.With(CasePageTexts.Kind_Without, largest), MarkerShape.Triangle, ChartTone.Series5));
            kinds.Add(new(Phrase.With(CasePageTexts.Kind_With, largest), MarkerShape.Circle, ChartTone.Joint));
        }
        else if (Participants.Count > SmallGroup)
        {
            kinds.Add(new(CasePageTexts.Kind_Four, MarkerShape.Circle, ChartTone.Joint));
        }

        return kinds;
    }

    // Thousands of points on one spot say nothing more than one: of what falls in the same cell one is drawn, and the page says so.
    private IEnumerable<GroupResult> Drawn(string? largest)
    {
        var groups = Result.Figures.Groups;
        if (groups.Count <= MostPoints)
        {
            return groups;
        }

        var across = groups.Max(group => group.Inhabitants) / CellsAcross;
        var (least, most) = (groups.Min(Saving), groups.Max(Saving));
        var up = Math.Max(1, (most - least) / CellsUp);
        return groups.Reverse().DistinctBy(group => (Kind(group, largest), group.Inhabitants / Math.Max(1, across), (Saving(group) - least) / up));
    }

    private static long Saving(GroupResult group) => group.Comparison.LessThanAlone!.Low.Cents;

    private static int Kind(GroupResult group, string? largest) => group.Members.Count <= SmallGroup ? 0 : largest is not null && group.Members.Contains(largest) ? 2 : 1;

    private ScatterPoint Point(GroupResult group, string? largest, IReadOnlyDictionary<string, string> names)
    {
        var everybody = group.Members.Count == Participants.Count;
        var name = everybody ? Phrase.With(CasePageTexts.Everybody, Participants.Count) : CaseWords.Names(names, group.Members);
        return new(group.Inhabitants, Saving(group) / 100d, Kind(group, largest), name, everybody);
    }
}
