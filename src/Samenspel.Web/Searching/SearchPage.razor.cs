using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Searching;

namespace Samenspel.Web.Searching;

public sealed partial class SearchPage
{
    private const int Most = 50;

    private IReadOnlyList<SearchHit> _hits = [];

    [SupplyParameterFromQuery(Name = "zoek")]
    private string? Text { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? Lede => string.IsNullOrWhiteSpace(Text)
        ? ShellTexts.Search_Lede
        : Text.Trim().Length < SiteSearch.ShortestText
        ? Phrase.With(ShellTexts.Search_TooShort, Text.Trim())
        : string.Format(CultureInfo.CurrentCulture, _hits.Count == 1 ? ShellTexts.Search_FoundOne : ShellTexts.Search_Found, _hits.Count, Text);

    protected override async Task OnInitializedAsync() => _hits = await Search.FindAsync(Text, Most, Http.RequestAborted);
}
