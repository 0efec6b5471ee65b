using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Samenspel.Web.Security;
using Samenspel.Web.Texts;

namespace Samenspel.Web.Shell;

/// <summary>What a visitor sees when a page is not there, a form cannot be taken or something broke.</summary>
public sealed partial class ErrorPage
{
    private DatabaseFailure? _database;
    private string _reference = "";

    [Parameter]
    public int Code { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Title => _database?.Title ?? Code switch
    {
        StatusCodes.Status404NotFound => ShellTexts.Error_404_Title,
        StatusCodes.Status403Forbidden => ShellTexts.Error_403_Title,
        StatusCodes.Status422UnprocessableEntity => ShellTexts.Error_422_Title,
        >= 500 => ShellTexts.Error_500_Title,
        _ => ShellTexts.Error_400_Title,
    };

    private string Explanation => _database?.Cause ?? Code switch
    {
        StatusCodes.Status404NotFound => ShellTexts.Error_404_Text,
        StatusCodes.Status403Forbidden => Http.Items[PermissionGate.WhoMay] as string ?? ShellTexts.Error_403_Text,
        StatusCodes.Status422UnprocessableEntity => ShellTexts.Error_422_Text,
        >= 500 => ShellTexts.Error_500_Text,
        _ => ShellTexts.Error_400_Text,
    };

    protected override void OnInitialized()
    {
        _database = DatabaseFailure.Of(Http);
        _reference = Activity.Current?.TraceId.ToString() ?? Http.TraceIdentifier;
        if (Http.Response.StatusCode == StatusCodes.Status200OK)
        {
            // Somebody typed the address of the error page itself.
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            Code = StatusCodes.Status404NotFound;
        }
    }
}
