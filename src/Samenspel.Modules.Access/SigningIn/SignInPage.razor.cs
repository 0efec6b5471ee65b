using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>The first step of signing in, or the only one with a passkey.</summary>
public sealed partial class SignInPage
{
    private FormFaults _faults = FormFaults.None;

    [SupplyParameterFromQuery(Name = LocalAddress.Name)]
    private string? Return { get; set; }

    [SupplyParameterFromQuery(Name = "gelukt")]
    private string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    private string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in-passkey")]
    private string? Credential { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? Said => Done switch
    {
        "wachtwoord" => SignInTexts.Done_Password,
        "afgemeld" => SignInTexts.Done_SignedOut,
        "verwijderd" => SignInTexts.Done_Removed,
        _ => null,
    };

    private async Task SignInAsync()
    {
        if (!(await Trial.HandleAsync(new TryPassword(Email, Password, Cookies.OriginOf(Http)), Http.RequestAborted)).TryGet(out var tried))
        {
            throw new InvalidOperationException("Trying a password refuses nothing.");
        }

        var outcome = await Handler.HandleAsync(new SignIn(tried), Http.RequestAborted);
        if (outcome.TryGet(out var step) && step.Pending is { } pending)
        {
            Cookies.Hold(Http, pending);
            Navigation.NavigateTo(Links.To(SecondStepPage.Path, (LocalAddress.Name, LocalAddress.Read(Return))));
            return;
        }

        Refuse(StepRefusal.Of(outcome, step, SignInTexts.Wrong));
    }

    private async Task EnterAsync()
    {
        var outcome = await ByPasskey.HandleAsync(new EnterByPasskey(Credential, Cookies.TakePasskey(Http), Cookies.OriginOf(Http)), Http.RequestAborted);
        if (outcome.TryGet(out var step) && step.Entrance is { } entrance)
        {
            Cookies.Enter(Http, entrance);
            Navigation.NavigateTo(Links.To(LocalAddress.Read(Return) ?? "/"));
            return;
        }

        Refuse(StepRefusal.Of(outcome, step, SignInTexts.Passkey_Wrong));
    }

    private void Refuse(IReadOnlyList<Refusal> refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
