using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The groups of the page as rows.</summary>
internal static class PartnersFile
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(PartneringPaths.Csv, AnswerAsync).IsPublic();

    private static async Task<IResult> AnswerAsync(HttpRequest request, IHandle<FindPartners, PartnersView> handler, CancellationToken cancellation)
    {
        var (query, refusals) = PartnerQuery.Read(request.Query);
        var outcome = await handler.HandleAsync(new FindPartners(query), cancellation);
        if (!outcome.TryGet(out var view) || refusals.Count > 0)
        {
            return Problem.From([.. refusals, .. outcome.Refusals]);
        }

        if (view.Place is not { } place)
        {
            return Problem.From([new Refusal(RefusalKind.Invalid, "partnering.which-municipality", PartnerTexts.Wrong_Which, PartnerQuery.MunicipalityName)]);
        }

        return Download.Csv(Rows(view), request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel, $"{PartnerTexts.Menu} {place.Name}");
    }

    private static Sheet Rows(PartnersView view) => new(
        PartnerTexts.Menu,
        [
            PartnerTexts.Group, PartnerTexts.Codes, PartnerTexts.Partners, PartnerTexts.Inhabitants_Row, PartnerTexts.Distance, .. PartnerQuery.Words.Select(one => PartnerWords.Criterion(one.Name)),
            PartnerTexts.Fit, PartnerTexts.Known, .. Savings.SelectMany(one => Measures.Select(measure => $"{one}: {measure}")), PartnerTexts.Reasons, PartnerTexts.Weak,
        ],
        [.. view.Groups.Select((group, at) => (IReadOnlyList<object?>)
        [
            GroupLetter.Of(at), group.Code, PartnerWords.Partners(group), group.Group.Inhabitants, Rounded(group.Kilometres, 1), .. group.Group.Parts.Select(part => part.Fit is { } fit ? (object?)Rounded(fit, 4) : null),
            Rounded(group.Group.Fit, 4), Rounded(group.Group.Known, 4), .. Numbers(group.Saving?.Alone), .. Numbers(group.Saving?.Today), string.Join("; ", group.Reasons), string.Join("; ", group.Weak),
        ])]);

    private static IReadOnlyList<string> Savings => [PartnerTexts.Saving_Alone, PartnerTexts.Saving_Today];

    private static IReadOnlyList<string> Measures => [PartnerTexts.Saving_Low, PartnerTexts.Saving_Middle, PartnerTexts.Saving_High, PartnerTexts.Saving_Chance];

    private static IReadOnlyList<object?> Numbers(SavingRange? range) => range is null ? [null, null, null, null] : [Rounded(range.Low, 4), Rounded(range.Middle, 4), Rounded(range.High, 4), Rounded(range.Chance, 4)];

    private static decimal Rounded(double number, int decimals) => Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);
}
