using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Engine;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>The result as JSON: docs/api/partners.md. In English, whatever the language of the command.</summary>
internal static class PartnersDocument
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(PartnerFinding result)
    {
        var (question, answer) = (result.Question, result.Answer);
        return JsonSerializer.Serialize(new
        {
            Format = "samenspel-partners-result/1",
            Engine = EngineVersion.Current,
            Municipality = Place(result, question.Municipality),
            question.MaxSize,
            question.MostShared,
            Groups = answer.Looked,
            GroupsBySize = Enumerable.Range(2, Math.Max(0, answer.Counts.Count - 2)).ToDictionary(size => size.ToString(CultureInfo.InvariantCulture), size => answer.Counts[size]),
            Scale = new { Members = SurveyCriteria.ScaleMembers, Inhabitants = SurveyCriteria.ScaleInhabitants, Applied = result.ScaleApplied },
            Criteria = SurveyCriteria.All.Select((criterion, i) => new { criterion.Name, question.Criteria[i].Weight }),
            Listed = answer.Groups.Select((group, place) => Group(result, group, result.Changes(place))),
            BestOfSize = answer.BestOfSize.OfType<PartnerGroup>().Select(group => Group(result, group, [])),
        }, Options);
    }

    private static object Group(PartnerFinding result, PartnerGroup group, IReadOnlyList<double?> changes)
    {
        var remarks = result.Remarks(group).ToLookup(remark => PartnerFinding.IsReason(remark.Kind));
        return new
        {
            Members = group.Members.Select(member => Place(result, member)),
            group.Fit,
            group.Known,
            group.Lowest,
            group.Highest,
            group.Inhabitants,
            MeanKilometres = Math.Round(result.Country.MeanKilometres(group.Members), 2),
            Criteria = group.Parts.Select((part, i) => new { SurveyCriteria.All[i].Name, part.Fit, part.Known, part.Contribution, LevelAtFactor = changes.ElementAtOrDefault(i) }),
            Reasons = remarks[true].Select(remark => Remark(result, remark)),
            WeakPoints = remarks[false].Select(remark => Remark(result, remark)),
        };
    }

    private static object Remark(PartnerFinding result, GroupRemark remark) => new
    {
        remark.Kind,
        Criterion = remark.Kind is GroupRemarkKind.FitsWell or GroupRemarkKind.FitsBadly or GroupRemarkKind.Unknown or GroupRemarkKind.PartlyKnown ? SurveyCriteria.All[remark.Subject].Name : null,
        Partnership = remark.Kind is GroupRemarkKind.TogetherIn or GroupRemarkKind.TiedElsewhere ? result.Country.IctPartnerships[remark.Subject].Name : null,
        Municipality = remark.Kind switch
        {
            GroupRemarkKind.OneDominates or GroupRemarkKind.HingesOn => Place(result, remark.Subject),
            GroupRemarkKind.TiedElsewhere => Place(result, (int)remark.Value),
            _ => null,
        },
        Value = remark.Kind is GroupRemarkKind.Unknown or GroupRemarkKind.HingesOn or GroupRemarkKind.TiedElsewhere ? (double?)null : remark.Value,
    };

    private static object Place(PartnerFinding result, int place)
    {
        var (code, name, _, inhabitants, _, _) = result.Country.Places[place];
        return new { Code = code, Name = name, Inhabitants = inhabitants };
    }
}
