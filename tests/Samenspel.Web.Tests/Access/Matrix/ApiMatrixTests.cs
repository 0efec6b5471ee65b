using System.Net;
using Samenspel.Web.Tests.Api;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>
/// Every write of the API, taken from its description, by everybody who may not, with real ids, a body that would do and the token of somebody who may write: nothing changes.
/// Reading is walked with the pages.
/// </summary>
public sealed class ApiMatrixTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] Inside = ["own-reader", "own-clerk", "own-editor", "own-lead", "foreign-editor", "foreign-reader", "adviser"];
    private static readonly string[] Readers = ["own-reader", "own-clerk", "foreign-reader", "adviser"];

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
        person => !Inside.Contains(person), _ => true, _world.OwnPiece, person => person == "visitor" ? HttpStatusCode.Unauthorized : HttpStatusCode.NotFound);

    [Fact]
    public Task Writing_ToAContributionOfAnother_FindsNothing() => WriteAsync(
        person => person.StartsWith("own-", StringComparison.Ordinal) && Inside.Contains(person),
        operation => operation.Path.Contains("{bijdrageId}", StringComparison.Ordinal),
        _world.ForeignPiece,
        _ => HttpStatusCode.NotFound);

    // A copy is the reader's own dossier. Roles are judged by their handler, which finds no such person among those that may be changed.
    [Fact]
    public Task Writing_ByWhoReads_IsRefused() => WriteAsync(
        Readers.Contains, operation => !operation.Path.EndsWith("/kopieen", StringComparison.Ordinal), _world.OwnPiece, _ => null);

    private async Task WriteAsync(Func<string, bool> who, Func<Operation, bool> which, Guid piece, Func<string, HttpStatusCode?> expected)
    {
        var (tried, faults) = (0, new List<string>());
        var writes = (await Operation.AllAsync(_host)).Where(one => one.IsWrite && one.Path.StartsWith("/dossiers/{id}", StringComparison.Ordinal) && which(one)).ToList();
        var ids = Ids(piece);
        var before = await TableState.ReadAsync(_host);
        foreach (var (name, program) in _world.People.Where(person => who(person.Name)))
        {
            foreach (var operation in writes)
            {
                using var request = new HttpRequestMessage(operation.Method, ApiCalls.Root + operation.At(part => ids[part])) { Content = Bodies.Of(operation, ids) };
                request.Headers.TryAddWithoutValidation("If-Match", "*");
                using var answer = await program.SendAsync(request);
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
        Assert.True(tried >= 24, $"Only {tried} writes.");
    }

    private Dictionary<string, string> Ids(Guid piece) => new(StringComparer.Ordinal)
    {
        ["id"] = _world.Dossier.ToString(),
        ["bijdrageId"] = piece.ToString(),
        ["delingId"] = _world.OwnPiece.ToString(),
        ["uitnodigingId"] = _world.OwnPiece.ToString(),
        ["persoonId"] = _world.LeadsWord,
        ["organisatie"] = _world.Own.Value.ToString(),
    };
}
