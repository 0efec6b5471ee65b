using Samenspel.Modules.BusinessCases.Calculating;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Writes the result document that the API and <c>--json</c> give; described in docs/api/business-case.md.</summary>
public static class BusinessCaseDocuments
{
    /// <param name="result">A computed case.</param>
    /// <param name="withGroups">Also list every group of two or more, where there are at most twelve participants.</param>
    /// <returns>UTF-8 JSON; amounts in euro to the cent, fte rounded to four decimals.</returns>
    public static byte[] Write(BusinessCaseResult result, bool withGroups = false) => ResultWriter.Write(result, withGroups);
}
