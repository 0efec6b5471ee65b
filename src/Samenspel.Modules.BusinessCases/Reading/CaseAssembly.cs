using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Modelling;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Puts the dossier and its figures together into the one form in which a case is checked, computed and exchanged.</summary>
internal static class CaseAssembly
{
    /// <returns>Null while there are no participants or the inhabitants of one are not known: nothing can be computed then.</returns>
    public static BusinessCaseFile? Of(DossierFacts dossier, DossierCase known, StaffingNorms norms)
    {
        if (dossier.Participants.Count == 0 || dossier.Participants.Any(participant => participant.Inhabitants is null))
        {
            return null;
        }

        var keys = CaseKeys.Of(dossier.Participants);
        return new(
            dossier.Title,
            dossier.ReferenceDate,
            known.Source,
            known.Currency,
            known.PriceYear,
            known.Vat,
            new(known.CentsPerFte / 100m, known.CostQuality, known.CostSource),
            [.. dossier.Participants.Select((participant, i) => Participant(participant, keys[i], known, norms))],
            Joint(known),
            known.Rule,
            known.MinimumSavingCents / 100m,
            known.Published,
            known.Remarks)
        {
            Uncertainty = ModelState.Of(dossier, known).Model is { IsEmpty: false } model ? model : null,
        };
    }

    /// <returns>The joint figure as stated, whoever it was stated for; null when there is none.</returns>
    public static JointFigure? Stated(DossierCase known) => known is { JointLow: { } low, JointHigh: { } high }
        ? new(low, high, known.JointQuality, known.JointSource)
        : null;

    /// <returns>What the norm gives; null outside its ends or when it is no longer shipped.</returns>
    public static decimal? ByNorm(StaffingNorms norms, string? id, int? inhabitants) => inhabitants is { } size and > 0
        ? norms.Curves.FirstOrDefault(norm => norm.Id == id)?.Curve.At(size)?.Fte
        : null;

    private static JointFigure? Joint(DossierCase known) => known.JointIsForOthers ? null : Stated(known);

    private static CaseParticipant Participant(DossierParticipant participant, string key, DossierCase known, StaffingNorms norms)
    {
        var (figures, drivers) = (known.Of(participant.Id), known.Model?.Document.Of(participant.Id));
        return new(
            key,
            participant.NameNl,
            participant.Code,
            new(participant.Inhabitants!.Value, figures?.InhabitantsQuality),
            figures?.FteToday is { } today ? new(today, figures.TodayQuality, figures.TodaySource) : null,
            Alone(participant, figures, norms))
        {
            NameEn = participant.NameEn,
            Workplaces = drivers?.Workplaces,
            Applications = drivers?.Applications,
            VatCompensable = drivers?.VatCompensable,
        };
    }

    private static CaseFigure? Alone(DossierParticipant participant, ParticipantFigures? figures, StaffingNorms norms)
    {
        if (figures is not { AloneOrigin: AloneOrigin.Norm })
        {
            return figures?.FteAlone is { } alone ? new(alone, figures.AloneQuality, figures.AloneSource) : null;
        }

        return ByNorm(norms, figures.AloneNorm, participant.Inhabitants) is { } fte
            ? new(fte, FigureQuality.Estimated, norms.Curves.First(norm => norm.Id == figures.AloneNorm).Source)
            : null;
    }
}
