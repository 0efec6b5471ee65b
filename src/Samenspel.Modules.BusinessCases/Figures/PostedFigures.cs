using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>From the posted fields to the form.</summary>
internal static class PostedFigures
{
    /// <param name="form">What was posted.</param>
    /// <param name="dossier">Only its own participants are read.</param>
    public static FiguresForm Read(IFormCollection form, DossierFacts dossier)
    {
        return new()
        {
            PriceYear = Text(nameof(FiguresForm.PriceYear)),
            CostPerFte = Text(nameof(FiguresForm.CostPerFte)),
            CostQuality = Text(nameof(FiguresForm.CostQuality)),
            Vat = Text(nameof(FiguresForm.Vat)),
            Source = Text(nameof(FiguresForm.Source)),
            SourceDate = Text(nameof(FiguresForm.SourceDate)),
            SourcePlace = Text(nameof(FiguresForm.SourcePlace)),
            JointLow = Text(nameof(FiguresForm.JointLow)),
            JointHigh = Text(nameof(FiguresForm.JointHigh)),
            JointQuality = Text(nameof(FiguresForm.JointQuality)),
            Rule = Text(nameof(FiguresForm.Rule)),
            OneInhabitants = Text(nameof(FiguresForm.OneInhabitants)),
            OneLow = Text(nameof(FiguresForm.OneLow)),
            OneHigh = Text(nameof(FiguresForm.OneHigh)),
            OtherInhabitants = Text(nameof(FiguresForm.OtherInhabitants)),
            OtherLow = Text(nameof(FiguresForm.OtherLow)),
            OtherHigh = Text(nameof(FiguresForm.OtherHigh)),
            FixedFte = Text(nameof(FiguresForm.FixedFte)),
            FtePer1000 = Text(nameof(FiguresForm.FtePer1000)),
            MinimumSaving = Text(nameof(FiguresForm.MinimumSaving)),
            Rows = [.. dossier.Participants.Select((participant, i) => Row(participant.Id, Position(participant.Id) ?? i))],
        };

        string Text(string name) => LineInput.Read(form[name].ToString());

        // Participants may have changed since the form was made: a row is found by its id.
        int? Position(ParticipantId id)
        {
            for (var i = 0; form.ContainsKey($"Rows[{i}].Id"); i++)
            {
                if (Guid.TryParse(form[$"Rows[{i}].Id"].ToString(), out var known) && known == id.Value)
                {
                    return i;
                }
            }

            return form.ContainsKey("Rows[0].Id") ? int.MaxValue : null;
        }

        FigureRow Row(ParticipantId id, int i) => new(
            id,
            Text($"Rows[{i}].Inhabitants"),
            Text($"Rows[{i}].Today"),
            Text($"Rows[{i}].TodayQuality"),
            Text($"Rows[{i}].Alone"),
            Text($"Rows[{i}].AloneQuality"),
            Text($"Rows[{i}].AloneFrom"));
    }
}
