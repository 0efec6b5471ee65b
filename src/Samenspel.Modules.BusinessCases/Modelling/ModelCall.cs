using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>A change of a model that a program asks for: the version from its header, the part from its body, the whole model as the answer.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Request">What was sent.</param>
/// <param name="Reader">Reads the model.</param>
/// <param name="Cancellation">Ends the work.</param>
internal sealed record ModelCall(DossierId Id, HttpRequest Request, IHandle<ShowModel, ModelView> Reader, CancellationToken Cancellation)
{
    /// <param name="key">The key that the address names; null when it names none.</param>
    /// <param name="read">Reads the part from the body.</param>
    /// <param name="keep">Keeps it.</param>
    public async Task<IResult> KeepAsync<T>(
        string? key, Func<ModelParts, JsonElement, FaultList, T?> read, Func<int, T, IReadOnlyList<Refusal>, Task<Outcome<DossierId>>> keep)
        where T : class
    {
        var (version, view, wrong) = await VersionAsync();
        if (view is null)
        {
            return wrong!;
        }

        var (body, answer) = await JsonBody.ReadAsync<JsonObject>(Request, Cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var faults = new FaultList();
        using var json = JsonText.Parse(body!.Bytes, body.Bytes.Length, faults);
        var part = json is null ? null : read(new ModelParts(faults, new(faults), key), json.RootElement, faults);
        var unreadable = faults.All.Select(fault => fault with { Field = fault.Field is ['$', '.', ..] ? fault.Field[2..] : null }).ToList();
        if (part is null)
        {
            return Problem.From(unreadable);
        }

        var outcome = await keep(version, part, unreadable);
        return outcome.TryGet(out _) ? await AnswerAsync() : Problem.OfChange(outcome.Refusals);
    }

    public async Task<IResult> RemoveAsync(Func<int, Task<Outcome<DossierId>>> remove)
    {
        var (version, view, wrong) = await VersionAsync();
        if (view is null)
        {
            return wrong!;
        }

        var outcome = await remove(version);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    public async Task<IResult> AnswerAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowModel(Id), Cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.OfJson(ModelDocuments.Model(view), view.Version) : Problem.From(outcome.Refusals);
    }

    private async Task<(int Version, ModelView? View, IResult? Wrong)> VersionAsync()
    {
        var (match, wrong) = IfMatch.Read(Request);
        if (match is null)
        {
            return (0, null, wrong);
        }

        var outcome = await Reader.HandleAsync(new ShowModel(Id), Cancellation);
        return outcome.TryGet(out var view) ? (match.Version ?? view.Version, view, null) : (0, null, Problem.From(outcome.Refusals));
    }
}
