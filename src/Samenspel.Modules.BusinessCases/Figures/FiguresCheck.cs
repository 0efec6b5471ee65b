using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>
/// From the typed form to a case. What can be wrong with a number is decided by the same check as for a file; here its paths become
/// fields and the field's name goes before the message.
/// </summary>
internal sealed partial class FiguresCheck(FiguresForm form, DossierFacts dossier, StaffingNorms norms)
{
    private const decimal ExampleCost = 95_000;
    private const decimal ExampleSaving = 100_000;

    private readonly FiguresReading _read = new();
    private readonly Dictionary<ParticipantId, string> _normOf = [];
    private readonly Dictionary<ParticipantId, int> _inhabitants = [];

    public Outcome<CheckedFigures> Run()
    {
        var file = File();
        foreach (var fault in BusinessCaseFiles.Check(file))
        {
            var (field, label) = FieldOf(fault.Field ?? "");
            _read.Refuse(fault.Code["business-case.".Length..], field, $"{label}: {fault.Message}");
        }

        return _read.Refusals.Count > 0
            ? _read.Refusals.ToList()
            : new CheckedFigures(file, _normOf, _inhabitants);
    }

    private BusinessCaseFile File()
    {
        var year = Year();
        var cost = _read.Number(nameof(form.CostPerFte), CaseFormTexts.CostPerFte, form.CostPerFte, ExampleCost);
        if (cost is null)
        {
            _read.Refuse("missing", nameof(form.CostPerFte), CaseFormTexts.CostMissing);
        }

        if (form.Source.Length == 0)
        {
            _read.Refuse("missing", nameof(form.Source), CaseFormTexts.SourceMissing);
        }

        var vat = _read.Word<VatStance>(nameof(form.Vat), CaseFormTexts.Vat, form.Vat, FormChoices.Vat());
        return new(
            dossier.Title,
            dossier.ReferenceDate,
            new CaseSource(form.Source.Length == 0 ? "–" : form.Source, SourceDate(), form.SourcePlace.Length == 0 ? null : form.SourcePlace),
            "EUR",
            year,
            vat ?? VatStance.NotStated,
            new(cost ?? 1, _read.Word<FigureQuality>(nameof(form.CostQuality), CaseFormTexts.CostQuality, form.CostQuality, FormChoices.Qualities())),
            [.. CaseKeys.Of(dossier.Participants).Select((key, i) => Participant(i, key))],
            Joint(),
            new RuleFields(form, _read).Rule(norms),
            _read.Number(nameof(form.MinimumSaving), CaseFormTexts.MinimumSaving, form.MinimumSaving, ExampleSaving),
            [],
            []);
    }

    private int Year()
    {
        if (int.TryParse(form.PriceYear, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        _read.Refuse("bad-year", nameof(form.PriceYear), CaseFormTexts.YearMissing);
        return dossier.ReferenceDate.Year;
    }

    private DateOnly? SourceDate()
    {
        var date = DateInput.Read(form.SourceDate);
        if (date is null && form.SourceDate.Length > 0)
        {
            _read.Refuse("bad-date", nameof(form.SourceDate), CaseFormTexts.NotADate);
        }

        return date;
    }

    private JointFigure? Joint()
    {
        var low = _read.Number(nameof(form.JointLow), CaseFormTexts.JointLow, form.JointLow);
        var high = _read.Number(nameof(form.JointHigh), CaseFormTexts.JointHigh, form.JointHigh);
        var quality = _read.Word<FigureQuality>(nameof(form.JointQuality), CaseFormTexts.JointQuality, form.JointQuality, FormChoices.Qualities());
        if (form.JointLow.Length == 0 && form.JointHigh.Length > 0)
        {
            _read.Refuse("missing", nameof(form.JointLow), CaseFormTexts.JointLowMissing);
        }

        return low is null || _read.Has(nameof(form.JointHigh)) ? null : new(low.Value, high ?? low.Value, quality);
    }

    private CaseParticipant Participant(int i, string key)
    {
        var (participant, row) = (dossier.Participants[i], form.Rows[i]);
        var inhabitants = Inhabitants(i, participant, row);
        var (today, alone) = (Label(participant, CaseFormTexts.Today), Label(participant, CaseFormTexts.Alone));
        var fteToday = _read.Number($"Rows[{i}].Today", today, row.Today);
        var todayQuality = _read.Word<FigureQuality>($"Rows[{i}].TodayQuality", Label(participant, CaseFormTexts.Quality), row.TodayQuality, FormChoices.Qualities());
        var aloneQuality = _read.Word<FigureQuality>($"Rows[{i}].AloneQuality", Label(participant, CaseFormTexts.Quality), row.AloneQuality, FormChoices.Qualities());
        var fteAlone = row.AloneFrom.Length == 0 ? _read.Number($"Rows[{i}].Alone", alone, row.Alone) : ByNorm(i, participant, row, inhabitants);
        return new(
            key,
            participant.NameNl,
            participant.Code,
            // A number that is not known yet stands in as the largest there is, so that it never is the smallest group of the rule.
            new(inhabitants ?? StaffingLimits.MaxInhabitants),
            fteToday is { } one ? new(one, todayQuality) : null,
            fteAlone is { } other ? new(other, aloneQuality) : null);
    }

    private long? Inhabitants(int i, DossierParticipant participant, FigureRow row)
    {
        var field = $"Rows[{i}].Inhabitants";
        var inhabitants = _read.Count(field, Label(participant, CaseFormTexts.Inhabitants), row.Inhabitants, StaffingLimits.MaxInhabitants);
        if (row.Inhabitants.Length == 0 && participant.Inhabitants is not null)
        {
            _read.Refuse("missing", field, Phrase.With(CaseFormTexts.InhabitantsMissing, participant.Name));
        }

        if (inhabitants is { } number && number != participant.Inhabitants)
        {
            _inhabitants[participant.Id] = (int)number;
        }

        return inhabitants;
    }

    private decimal? ByNorm(int i, DossierParticipant participant, FigureRow row, long? inhabitants)
    {
        var norm = norms.Curves.FirstOrDefault(known => known.Id == row.AloneFrom);
        var field = $"Rows[{i}].AloneFrom";
        if (norm is null)
        {
            _read.RefuseChoice("unknown-norm", field, Label(participant, CaseFormTexts.AloneFrom), row.AloneFrom, FormChoices.Sources(norms.Curves));
            return null;
        }

        _normOf[participant.Id] = norm.Id;
        var fte = CaseAssembly.ByNorm(norms, norm.Id, (int?)inhabitants);
        if (fte is null)
        {
            _read.Refuse(
                "beyond-norm",
                field,
                Phrase.With(
                    inhabitants is null ? CaseFormTexts.NormNeedsInhabitants : CaseFormTexts.BeyondNorm,
                    participant.Name,
                    Show.Count(norm.Curve.Points[0].Inhabitants),
                    Show.Count(norm.Curve.Points[^1].Inhabitants)));
        }

        return fte;
    }

    private static string Label(DossierParticipant participant, string what) => $"{participant.Name}, {what}";

    private (string Field, string Label) FieldOf(string path)
    {
        if (Row().Match(path) is { Success: true } row)
        {
            var i = int.Parse(row.Groups["row"].Value, CultureInfo.InvariantCulture);
            var (name, label) = row.Groups["figure"].Value switch
            {
                "fteToday" => ("Today", CaseFormTexts.Today),
                "fteAlone" => (form.Rows[i].AloneFrom.Length > 0 ? "AloneFrom" : "Alone", CaseFormTexts.Alone),
                _ => ("Inhabitants", CaseFormTexts.Inhabitants),
            };
            return ($"Rows[{i}].{name}", Label(dossier.Participants[i], label));
        }

        return path switch
        {
            "$.priceYear" => (nameof(form.PriceYear), CaseFormTexts.PriceYear),
            "$.costPerFte" => (nameof(form.CostPerFte), CaseFormTexts.CostPerFte),
            "$.minimumSaving" => (nameof(form.MinimumSaving), CaseFormTexts.MinimumSaving),
            "$.source.place" => (nameof(form.SourcePlace), CaseFormTexts.SourcePlace),
            "$.joint.high" => (nameof(form.JointHigh), CaseFormTexts.JointHigh),
            _ when path.StartsWith("$.joint", StringComparison.Ordinal) => (nameof(form.JointLow), CaseFormTexts.JointLow),
            _ when path.StartsWith("$.rule", StringComparison.Ordinal) => RuleFields.FieldOf(path),
            _ => (nameof(form.Source), CaseFormTexts.Source),
        };
    }

    [GeneratedRegex(@"^\$\.participants\[(?<row>[0-9]+)\]\.(?<figure>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
