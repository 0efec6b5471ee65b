using System.Net;
using Samenspel.Web.Tests.Api;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>
/// Every write of the API, taken from its description, by everybody who may not, with real ids, a body that would do and the token of somebody who may write: nothing changes.
/// Reading is walked with the pages.
/// </summary>
[OnOneDatabase("A token is judged before a query is made; writing by everybody is tried on both.")]
public sealed class ApiMatrixTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly Guid Guessed = Guid.Parse("01a20000-0000-7000-8000-00000000abcd");
    private static readonly string[] Inside = ["own-reader", "own-clerk", "own-editor", "own-lead", "foreign-lead", "foreign-editor", "foreign-clerk", "foreign-reader", "adviser"];
    private static readonly string[] Readers = ["own-reader", "own-clerk", "foreign-clerk", "foreign-reader", "adviser"];

    private readonly SamenspelHost _host = SamenspelHost.With(("Api:RequestsPerMinutePerToken", "100000"), ("Api:RequestsPerMinutePerAddress", "1000000"));
    private MatrixWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _world = await MatrixWorld.MakeAsync(_host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public Task Writing_ByWhoIsOutside_FindsNothing() => WriteAsync(
        person => !Inside.Contains(person), _ => true, Ids(_world.OwnPiece), person => person == "visitor" ? HttpStatusCode.Unauthorized : HttpStatusCode.NotFound);

    // The same answers as for a real dossier that is hidden.
    [Fact]
    public Task Writing_WithGuessedIds_FindsNothing() => WriteAsync(
        _ => true, _ => true, GuessedIds(Guessed), person => person == "visitor" ? HttpStatusCode.Unauthorized : HttpStatusCode.NotFound);

    [Fact]
    public Task Writing_InARealDossier_ToAGuessedContribution_FindsNothing() => WriteAsync(
        Inside.Contains, IsOfContribution, GuessedIds(_world.Dossier), _ => HttpStatusCode.NotFound);

    [Theory]
    [InlineData("own-")]
    [InlineData("foreign-")]
    [InlineData("adviser")]
    public Task Writing_ToAContributionOfAnother_FindsNothing(string people) => WriteAsync(
        person => person.StartsWith(people, StringComparison.Ordinal) && Inside.Contains(person),
        IsOfContribution,
        Ids(people == "own-" ? _world.ForeignPiece : _world.OwnPiece),
        _ => HttpStatusCode.NotFound);

    // A copy is the reader's own dossier. Roles are judged by their handler, which finds no such person among those that may be changed.
    [Fact]
    public Task Writing_ByWhoReads_IsRefused() => WriteAsync(
        Readers.Contains, operation => !operation.Path.EndsWith("/kopieen", StringComparison.Ordinal), Ids(_world.OwnPiece), _ => null);

    [Theory]
    [InlineData("own-lead")]
    [InlineData("foreign-lead")]
    public async Task Writing_ByALead_OfWhicheverOrganisation_ChangesTheDossier(string lead)
    {
        var program = _world.People.Single(person => person.Name == lead).Browser;
        foreach (var operation in (await Operation.AllAsync(_host)).Where(one => one.Id is "WijzigDossier" or "WijzigDeelnemers" or "WijzigDossierstatus").OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            var before = await TableState.ReadAsync(_host);
            using var answer = await SendAsync(program, operation, Ids(_world.OwnPiece));
            Assert.True(answer.IsSuccessStatusCode, $"{operation.Id}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            var after = await TableState.ReadAsync(_host);
            Assert.Contains(after, table => before[table.Key] != table.Value);
        }
    }

    private async Task WriteAsync(Func<string, bool> who, Func<Operation, bool> which, Dictionary<string, string> ids, Func<string, HttpStatusCode?> expected)
    {
        var (tried, faults) = (0, new List<string>());
        var writes = (await Operation.AllAsync(_host)).Where(one => one.IsWrite && one.Path.StartsWith("/dossiers/{id}", StringComparison.Ordinal) && which(one)).ToList();
        var before = await TableState.ReadAsync(_host);
        foreach (var (name, program) in _world.People.Where(person => who(person.Name)))
        {
            foreach (var operation in writes)
            {
                using var answer = await SendAsync(program, operation, ids);
                tried++;
                var isRight = expected(name) is { } status ? answer.StatusCode == status : (int)answer.StatusCode is >= 400 and < 500;
                if (!isRight)
                {
                    faults.Add($"{name} {operation.Id}: {(int)answer.StatusCode}");
                }
            }
        }

        var after = await TableState.ReadAsync(_host);
        faults.AddRange(after.Where(table => before[table.Key] != table.Value).Select(table => $"{table.Key} changed"));
        output.WriteLine($"{tried} writes tried, {after.Count} tables compared.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        Assert.True(tried >= writes.Count && tried > 0, $"Only {tried} writes.");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient program, Operation operation, Dictionary<string, string> ids)
    {
        using var request = new HttpRequestMessage(operation.Method, ApiCalls.Root + operation.At(part => ids[part])) { Content = Bodies.Of(operation, ids) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await program.SendAsync(request);
    }

    private static bool IsOfContribution(Operation operation) => operation.Path.Contains("{bijdrageId}", StringComparison.Ordinal);

    private static Dictionary<string, string> GuessedIds(Guid dossier) => new(StringComparer.Ordinal)
    {
        ["id"] = dossier.ToString(),
        ["bijdrageId"] = Guessed.ToString(),
        ["bezwaarId"] = Guessed.ToString(),
        ["nummer"] = "1",
        ["jaar"] = "2026",
        ["spoor"] = "1",
        ["poort"] = "start-research",
        ["vraag"] = "research.scope",
        ["fase"] = "research",
        ["delingId"] = Guessed.ToString(),
        ["uitnodigingId"] = Guessed.ToString(),
        ["persoonId"] = $"{Guessed}.{Guessed}",
        ["organisatie"] = Guessed.ToString(),
        ["sleutel"] = "years",
    };

    private Dictionary<string, string> Ids(Guid piece) => new(StringComparer.Ordinal)
    {
        ["id"] = _world.Dossier.ToString(),
        ["bijdrageId"] = piece.ToString(),
        ["bezwaarId"] = MatrixWorld.Objection.ToString(),
        ["nummer"] = "1",
        ["jaar"] = "2026",
        ["spoor"] = "1",
        ["poort"] = "start-research",
        ["vraag"] = "research.scope",
        ["fase"] = "research",
        ["delingId"] = _world.OwnPiece.ToString(),
        ["uitnodigingId"] = _world.OwnPiece.ToString(),
        ["persoonId"] = _world.LeadsWord,
        ["organisatie"] = _world.Own.Value.ToString(),
        ["sleutel"] = "years",
    };
}
