using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>Takes the dates of a council from a file: first it shows what would happen, then it does that or nothing.</summary>
public sealed partial class ImportPage
{
    private const int Shown = 200;
    private CouncilView? _view;
    private ImportPreview? _preview;
    private string _text = "";
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm(FormName = "import-council-file")]
    private int Version { get; set; }

    [SupplyParameterFromForm(FormName = "import-council-file")]
    private string? Inhoud { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowCouncil(Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task LookAsync()
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        if (form.Files["bestand"] is not { Length: > 0 } file)
        {
            Refuse(new Refusal(RefusalKind.Invalid, "calendar.no-file", CalendarTexts.Import_NoFile, "bestand"));
        }
        else if (file.Length > CouncilFile.MaxBytes)
        {
            Refuse(new Refusal(RefusalKind.Invalid, "calendar.file-too-large", Phrase.With(CalendarTexts.Import_TooLarge, CouncilFile.MaxBytes / 1024), "bestand"));
        }
        else
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, Http.RequestAborted);
            Look(CouncilFile.Decode(content.ToArray()));
        }
    }

    private void Look(string text)
    {
        _text = text;
        _preview = ImportPreview.Of(_view!.Document, CouncilFile.Read(text));
    }

    private async Task ImportAsync()
    {
        var bytes = new byte[CouncilFile.MaxBytes * 2];
        if (!Convert.TryFromBase64String(Inhoud ?? "", bytes, out var length))
        {
            Refuse(new Refusal(RefusalKind.Invalid, "calendar.no-file", CalendarTexts.Import_NoFile, "bestand"));
            return;
        }

        Look(Encoding.UTF8.GetString(bytes, 0, length));
        var outcome = await Handler.HandleAsync(new KeepCouncil(Code, Version, _preview!.Document, []), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(CalendarPaths.Council(Code)));
            return;
        }

        Refuse([.. outcome.Refusals]);
    }

    private void Refuse(params Refusal[] refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
