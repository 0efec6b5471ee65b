using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Access.Records;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The record of one chain with its filters, check and files. A page says whose and where.</summary>
public sealed partial class RecordView
{
    private const string CheckName = "controle";

    private RecordPage? _page;
    private CheckedChain? _checked;
    private RecordFilter _filter = new();
    private FormFaults _faults = FormFaults.None;

    /// <summary>The chain.</summary>
    [Parameter, EditorRequired]
    public string Chain { get; set; } = "";

    /// <summary>The path of the page that shows it.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "";

    [SupplyParameterFromQuery(Name = RecordFilter.FromName)]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = RecordFilter.UntilName)]
    private string? Until { get; set; }

    [SupplyParameterFromQuery(Name = RecordFilter.ActionName)]
    private string? Action { get; set; }

    [SupplyParameterFromQuery(Name = RecordFilter.ResultName)]
    private string? Result { get; set; }

    [SupplyParameterFromQuery(Name = RecordFilter.ActorName)]
    private string? Who { get; set; }

    [SupplyParameterFromQuery(Name = RecordFilter.TextName)]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.SortName)]
    private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageName)]
    private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = CheckName)]
    private string? Check { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private ListAddress Address => new(Path, _filter.Query, RecordFilter.SortColumn, _page is not { Ascending: true }, _page?.Page ?? 1);

    protected override async Task LoadAsync()
    {
        var number = int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : (int?)null;
        _filter = new RecordFilter(From, Until, Action, Result, Who, LineInput.Read(Text), Sort, number);
        var outcome = await Reader.HandleAsync(new ReadRecord(Chain, _filter), Http.RequestAborted);
        if (!outcome.TryGet(out _page))
        {
            _faults = new FormFaults(outcome.Refusals);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else if (!string.IsNullOrEmpty(Check))
        {
            _ = (await Checker.HandleAsync(new CheckRecord(Chain), Http.RequestAborted)).TryGet(out _checked);
        }
    }

    private static List<Choice> Results() =>
        [new Choice("", RecordTexts.Filter_All), .. RecordFilter.Results.Select(result => new Choice(result, RecordWords.Result(result)))];

    // What stands in the address stays chosen, also when nothing in the chain fits it.
    private static List<Choice> Choices(IReadOnlyList<(string Name, string Text)>? known, string? chosen)
    {
        List<Choice> choices = [new("", RecordTexts.Filter_All), .. (known ?? []).Select(one => new Choice(one.Name, one.Text))];
        if (!string.IsNullOrEmpty(chosen) && choices.TrueForAll(choice => choice.Value != chosen))
        {
            choices.Add(new Choice(chosen, chosen));
        }

        return choices;
    }
}
