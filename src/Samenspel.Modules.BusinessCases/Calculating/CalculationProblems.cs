using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>The endpoint's refusals as problem+json; the one place that knows how.</summary>
internal static class CalculationProblems
{
    public static IResult Refused(IReadOnlyList<Refusal> refusals) => Problem(
        StatusCodes.Status400BadRequest,
        refusals.Count == 1 ? refusals[0].Code : "business-case.refused",
        BusinessCaseTexts.Calculation_Refused,
        refusals.Count == 1 ? refusals[0].Message : Wording.Of(BusinessCaseTexts.Calculation_RefusedDetail, refusals.Count),
        refusals);

    public static IResult TooLarge() => Problem(
        StatusCodes.Status413PayloadTooLarge,
        "business-case.file-too-large",
        BusinessCaseTexts.Calculation_TooLargeTitle,
        Wording.Of(BusinessCaseTexts.FileTooLarge, BusinessCaseFile.MaxBytes / 1024));

    public static IResult WrongType() => Problem(
        StatusCodes.Status415UnsupportedMediaType,
        "business-case.wrong-content-type",
        BusinessCaseTexts.Calculation_WrongTypeTitle,
        BusinessCaseTexts.Calculation_WrongTypeDetail);

    private static IResult Problem(int status, string code, string title, string detail, IReadOnlyList<Refusal>? refusals = null)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (refusals is not null)
        {
            extensions["errors"] = refusals.Select(refusal => new { refusal.Code, refusal.Field, refusal.Message }).ToArray();
        }

        return Results.Problem(statusCode: status, title: title, detail: detail, extensions: extensions);
    }
}
