using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>POST a business case, get it computed. Nothing is stored.</summary>
internal static class CalculationEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/businesscase-berekeningen", CalculateAsync)
        .Is("BerekenBusinesscase", BusinessCaseEndpoint.Tag, new QueryParameter("groepen", "boolean"))
        .IsPublic()
        .Takes<ExchangeDocument>("BusinesscaseBestand")
        .Gives<ResultDocument>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> CalculateAsync(HttpRequest request, string? groepen, CancellationToken cancellation)
    {
        if (!IsJson(request))
        {
            return CalculationProblems.WrongType();
        }

        var withGroups = false;
        if (groepen is not null && !bool.TryParse(groepen, out withGroups))
        {
            var message = Wording.Of(BusinessCaseTexts.Calculation_BadGroups, JsonPath.Short(groepen));
            return CalculationProblems.Refused([new(RefusalKind.Invalid, "business-case.unknown-value", message, "groepen")]);
        }

        if (await BodyAsync(request, cancellation) is not { } body)
        {
            return CalculationProblems.TooLarge();
        }

        var outcome = BusinessCaseFiles.Read(body);
        return outcome.TryGet(out var file)
            ? Results.Bytes(BusinessCaseDocuments.Write(BusinessCaseCalculation.Of(file), withGroups), "application/json")
            : CalculationProblems.Refused(outcome.Refusals);
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType == "application/json" || type.Suffix == "json")
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <returns>Null when the body is larger than is read; counted while reading, since a length may be absent.</returns>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > BusinessCaseFile.MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (body.Length + read > BusinessCaseFile.MaxBytes)
            {
                return null;
            }

            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }
}
