using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Modelling;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Preparing;

/// <summary>From the exchange file to what is stored; participants match by their position.</summary>
internal static class CaseFromFile
{
    /// <param name="known">Gets the figures.</param>
    /// <param name="dossier">Whose participants they are of.</param>
    /// <param name="file">Where they come from.</param>
    /// <param name="now">When that is.</param>
    public static void Into(DossierCase known, DossierFacts dossier, BusinessCaseFile file, DateTimeOffset now)
    {
        (known.Currency, known.PriceYear, known.Vat, known.Source) = (file.Currency, file.PriceYear, file.Vat, file.Source);
        (known.CentsPerFte, known.CostQuality, known.CostSource) = ((long)(file.CostPerFte.Value * 100), file.CostPerFte.Quality, file.CostPerFte.Source);
        (known.JointLow, known.JointHigh) = (file.Joint?.Low, file.Joint?.High);
        (known.JointQuality, known.JointSource, known.JointIsForOthers) = (file.Joint?.Quality, file.Joint?.Source, false);
        (known.Rule, known.Published, known.Remarks) = (file.Rule, file.Published, file.Remarks);
        known.MinimumSavingCents = file.MinimumSaving is { } euro ? (long)(euro * 100) : null;
        known.Figures.RemoveAll(figures => dossier.Participants.All(participant => participant.Id != figures.ParticipantId));
        for (var i = 0; i < dossier.Participants.Count; i++)
        {
            Figures(known, dossier.Participants[i].Id, file.Participants[i]);
        }

        var model = ModelState.Of(dossier, file).Document();
        if (model.IsEmpty)
        {
            known.Model = null;
        }
        else
        {
            known.Modelled().Keep(model, now);
        }
    }

    private static void Figures(DossierCase known, ParticipantId id, CaseParticipant participant)
    {
        var figures = known.Of(id);
        if (figures is null)
        {
            figures = new ParticipantFigures { CaseId = known.Id, ParticipantId = id };
            known.Figures.Add(figures);
        }

        figures.InhabitantsQuality = participant.Inhabitants.Quality;
        (figures.FteToday, figures.TodayQuality, figures.TodaySource) =
            (participant.FteToday?.Value, participant.FteToday?.Quality, participant.FteToday?.Source);
        (figures.FteAlone, figures.AloneQuality, figures.AloneSource) =
            (participant.FteAlone?.Value, participant.FteAlone?.Quality, participant.FteAlone?.Source);
        (figures.AloneOrigin, figures.AloneNorm) = (AloneOrigin.Report, null);
    }
}
