using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for a business case, whether it comes from a file or from a form. Paths are those of the file.</summary>
internal static partial class BusinessCaseCheck
{
    public const int FirstPriceYear = 1980;
    public const int LastPriceYear = 2100;

    private const int LongestName = 200;
    private const int LongestText = 4_000;
    private const int LongestAddress = 2_000;
    private const decimal LargestAmount = 1_000_000_000_000m;

    public static void Into(FaultList faults, BusinessCaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Name(faults, "$.title", file.Title);
        Source(faults, "$.source", file.Source);
        if (file.Currency != "EUR")
        {
            faults.Add("unknown-value", "$.currency", BusinessCaseTexts.UnknownValue, JsonPath.Short(file.Currency), "EUR");
        }

        if (file.PriceYear is < FirstPriceYear or > LastPriceYear)
        {
            BadYear(faults, "$.priceYear");
        }

        CostPerFte(faults, file.CostPerFte);
        FigureChecks.Number(faults, "$.minimumSaving", file.MinimumSaving, 0, LargestAmount / 1000, 2);
        Participants(faults, file.Participants);
        FigureChecks.Joint(faults, "$.joint", file.Joint?.Low, file.Joint?.High);
        Source(faults, "$.joint.source", file.Joint?.Source);
        RuleCheck.Into(faults, file);
        if (file.Uncertainty is { } model)
        {
            ModelCheck.Into(faults, "$.uncertainty", model, [.. file.Participants.Select(participant => participant.Id)]);
        }

        Texts(faults, file);
    }

    public static bool IsId(string text) => Id().IsMatch(text);

    public static void BadYear(FaultList faults, string path) => faults.Add(
        "bad-year", path, BusinessCaseTexts.BadYear, FirstPriceYear.ToString(CultureInfo.InvariantCulture), LastPriceYear.ToString(CultureInfo.InvariantCulture));

    private static void CostPerFte(FaultList faults, CaseFigure figure)
    {
        const string path = "$.costPerFte";
        FigureChecks.Number(faults, path, figure.Value, 0, StaffingLimits.MaxCentsPerFte / 100m, 2);
        Source(faults, $"{path}.source", figure.Source);
        if (figure.Value == 0)
        {
            faults.Add("zero-cost", path, BusinessCaseTexts.ZeroCost);
        }
    }

    private static void Participants(FaultList faults, IReadOnlyList<CaseParticipant> participants)
    {
        if (participants.Count == 0)
        {
            faults.Add("no-participants", "$.participants", BusinessCaseTexts.NoParticipants);
        }
        else if (participants.Count > StaffingLimits.MaxParticipants)
        {
            faults.Add("too-many-participants", "$.participants", BusinessCaseTexts.TooManyParticipants, StaffingLimits.MaxParticipants);
        }

        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < participants.Count; i++)
        {
            Participant(faults, $"$.participants[{i}]", participants[i]);
            Once(faults, $"$.participants[{i}].id", "duplicate-id", participants[i].Id, i, ids);
            Once(faults, $"$.participants[{i}].municipality", "duplicate-municipality", participants[i].Municipality, i, codes);
        }
    }

    private static void Participant(FaultList faults, string path, CaseParticipant participant)
    {
        if (!IsId(participant.Id))
        {
            faults.Add("bad-id", $"{path}.id", BusinessCaseTexts.BadId, JsonPath.Short(participant.Id));
        }

        Name(faults, $"{path}.name", participant.Name, participant.NameEn);
        if (participant.Municipality is { } code && !Code().IsMatch(code))
        {
            faults.Add("bad-code", $"{path}.municipality", BusinessCaseTexts.BadCode, JsonPath.Short(code));
        }

        var inhabitants = participant.Inhabitants.Value;
        if (inhabitants is < 1 or > StaffingLimits.MaxInhabitants || decimal.Truncate(inhabitants) != inhabitants)
        {
            faults.Add("bad-inhabitants", $"{path}.inhabitants", BusinessCaseTexts.BadInhabitants, StaffingLimits.MaxInhabitants);
        }

        Source(faults, $"{path}.inhabitants.source", participant.Inhabitants.Source);
        FigureChecks.Fte(faults, $"{path}.fteToday", participant.FteToday?.Value);
        Source(faults, $"{path}.fteToday.source", participant.FteToday?.Source);
        FigureChecks.Fte(faults, $"{path}.fteAlone", participant.FteAlone?.Value);
        Source(faults, $"{path}.fteAlone.source", participant.FteAlone?.Source);
        DriverChecks.Into(faults, path, participant.Workplaces, participant.Applications, participant.VatCompensable);
    }

    private static void Once(FaultList faults, string path, string fault, string? value, int position, Dictionary<string, int> seen)
    {
        if (value is not null && !seen.TryAdd(value, position))
        {
            faults.Add(fault, path, BusinessCaseTexts.Duplicate, JsonPath.Short(value), $"$.participants[{seen[value]}]");
        }
    }

    private static void Texts(FaultList faults, BusinessCaseFile file)
    {
        Text(faults, "$.rule.caveat", file.Rule?.Caveat);
        Source(faults, "$.rule.source", file.Rule?.Source);
        for (var i = 0; i < file.Remarks.Count; i++)
        {
            Text(faults, $"$.remarks[{i}]", file.Remarks[i]);
        }

        for (var i = 0; i < file.Published.Count; i++)
        {
            FigureChecks.Number(faults, $"$.published[{i}].value", file.Published[i].Value, -LargestAmount, LargestAmount, 4);
            Short(faults, $"$.published[{i}].place", file.Published[i].Place, LongestName);
            Text(faults, $"$.published[{i}].remark", file.Published[i].Remark);
        }
    }

    public static void Text(FaultList faults, string path, LocalText? text)
    {
        Short(faults, path, text?.Nl, LongestText);
        Short(faults, path, text?.En, LongestText);
    }

    private static void Short(FaultList faults, string path, string? text, int longest)
    {
        if (text?.Length > longest)
        {
            faults.Add("too-long", path, BusinessCaseTexts.TooLong, longest);
        }
    }

    public static void Source(FaultList faults, string path, CaseSource? source)
    {
        if (source is not null)
        {
            Name(faults, $"{path}.title", source.Title, source.TitleEn);
            Short(faults, $"{path}.place", source.Place, LongestName);
            Short(faults, $"{path}.place", source.PlaceEn, LongestName);
            Short(faults, $"{path}.url", source.Url, LongestAddress);
        }

        if (source?.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            faults.Add("bad-url", $"{path}.url", BusinessCaseTexts.BadUrl, JsonPath.Short(url));
        }
    }

    public static void Name(FaultList faults, string path, string value, string? english = null)
    {
        if (string.IsNullOrWhiteSpace(value) || (english is not null && string.IsNullOrWhiteSpace(english)))
        {
            faults.Add("blank", path, BusinessCaseTexts.Blank);
        }

        Short(faults, path, value, LongestName);
        Short(faults, path, english, LongestName);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
