using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Closing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Dossiers.Reading;

public sealed partial class ListDossiersPage
{
    private DossierList? _list;

    [SupplyParameterFromQuery(Name = "zoek")]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? State { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.SortName)]
    private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageName)]
    private string? Page { get; set; }

    [SupplyParameterFromQuery(Name = Saved.QueryName)]
    private string? What { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private bool IsSearch => Text is { Length: > 0 } || State is not null;

    private static IReadOnlyList<Choice> States =>
    [
        new("", DossierTexts.List_NotArchived),
        new(StateDocument.Open, DossierTexts.Word_Open),
        new(StateDocument.Closed, DossierTexts.Word_Closed),
        new(StateDocument.Archived, DossierTexts.Word_Archived),
    ];

    private ListAddress AddressOf(DossierList list) => new(DossierPaths.List, [("zoek", Text), ("status", State)], list.Order.Column, list.Order.Descending, list.Page);

    private static string Lede(DossierList list) => list.Total switch
    {
        0 => DossierTexts.List_LedeNone,
        1 => DossierTexts.List_LedeOne,
        _ => Phrase.With(DossierTexts.List_Lede, Show.Count(list.Total)),
    };

    private string FoundSentence(DossierList list) => list.Found switch
    {
        0 when Text is not { Length: > 0 } => DossierTexts.List_NoneInState,
        1 when Text is not { Length: > 0 } => DossierTexts.List_OneInState,
        _ when Text is not { Length: > 0 } => Phrase.With(DossierTexts.List_ManyInState, Show.Count(list.Found)),
        0 => Phrase.With(DossierTexts.List_NothingFound, Text),
        1 => Phrase.With(DossierTexts.List_FoundOne, Text),
        _ => Phrase.With(DossierTexts.List_FoundMany, Text, Show.Count(list.Found)),
    };

    protected override async Task OnInitializedAsync()
    {
        Text = LineInput.Read(Text);
        var state = StateDocument.Read(State);
        State = state is null ? null : State;
        var number = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : (int?)null;
        _ = (await Handler.HandleAsync(new ListDossiers(Text, Sort, number, State: state), Http.RequestAborted)).TryGet(out _list);
    }
}
