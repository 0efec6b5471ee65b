using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Addresses;

/// <summary>
/// The filters of a list as they stand in an address. A wrong one is told at its field and left out, so that the visitor keeps a list.
/// </summary>
internal sealed class AddressFilters(IQueryCollection query)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>For the page; order and page number have no field, so there the message names them.</summary>
    public FormFaults Faults => new([.. _refusals.Select(refusal => refusal.Field is Vocabulary.Sort or Vocabulary.Page
        ? refusal with { Field = null, Message = $"{refusal.Field}: {refusal.Message}" }
        : refusal)]);

    public bool HasFaults => _refusals.Count > 0;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The value as it was typed, for the field; also when it is wrong.</summary>
    public string? Typed(string name) => query[name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The value that counts: null when there is none or when it was refused.</summary>
    public string? Valid(string name) => IsRefused(name) ? null : Typed(name);

    /// <returns>The name of the choice for a handler.</returns>
    public string? Choice<T>(string name, AddressWords<T> words)
        where T : struct, Enum
    {
        if (Valid(name) is not { } word)
        {
            return null;
        }

        if (words.Find(word) is { } choice)
        {
            return choice.ToString();
        }

        Refuse(name, word, words.All.Select(pair => pair.Word));
        return null;
    }

    /// <returns>The column for a handler, with a minus for the other direction.</returns>
    public string? Order<T>(string name, AddressWords<T> columns)
        where T : struct, Enum
    {
        if (Valid(name)?.Trim() is not { } word)
        {
            return null;
        }

        var descending = word.StartsWith('-');
        if (columns.Find(descending ? word[1..] : word) is { } column)
        {
            return descending ? "-" + column : column.ToString();
        }

        Refuse(name, word, columns.All.Select(pair => pair.Word));
        return null;
    }

    /// <summary>Asks with the filters that are right; what the handler refuses is told at its field and left out as well.</summary>
    /// <param name="names">The name in the address of a field of the request.</param>
    public async Task<TResult> AskAsync<TRequest, TResult>(
        IHandle<TRequest, TResult> handler, Func<AddressFilters, TRequest> request, Func<string, string> names, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(request(this), cancellation);
        if (!outcome.TryGet(out var result))
        {
            _refusals.AddRange(outcome.Refusals.Select(refusal => refusal with { Field = names(refusal.Field!) }));
            outcome = await handler.HandleAsync(request(this), cancellation);
            if (!outcome.TryGet(out result))
            {
                throw new InvalidOperationException($"A filter was refused that is not in the address: {outcome.Refusals[0].Field}.");
            }
        }

        return result;
    }

    private bool IsRefused(string name) => _refusals.Exists(refusal => string.Equals(refusal.Field, name, StringComparison.Ordinal));

    private void Refuse(string name, string word, IEnumerable<string> words) => _refusals.Add(new Refusal(
        RefusalKind.Invalid, "atlas.unknown-choice", Phrase.With(AtlasTexts.UnknownChoice, word, string.Join(", ", words)), name));
}
