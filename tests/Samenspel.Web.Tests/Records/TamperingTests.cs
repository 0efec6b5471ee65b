using Samenspel.Data.Recording;

namespace Samenspel.Web.Tests.Records;

/// <summary>An administrator of the database takes the triggers away and changes the record: the check names the first line that does not fit.</summary>
public sealed class TamperingTests : IAsyncLifetime
{
    private RecordDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await RecordDatabase.OpenAsync();
        await _database.AnchorAsync();
        for (var i = 1; i <= 6; i++)
        {
            await _database.WriteAsync("c", $"subject {i}");
            await _database.WriteAsync("other", $"subject {i}");
        }

        await _database.AnchorAsync();
        await _database.AnchorAsync();
        Assert.Empty((await _database.CheckAsync()).Faults);
        await _database.DropTriggersAsync();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(RecordFaultKind.Changed, 3, "UPDATE audit_line SET subject = 'y' WHERE chain = 'c' AND number = 3")]
    [InlineData(RecordFaultKind.Changed, 3, "UPDATE audit_line SET at = at + 10000 WHERE chain = 'c' AND number = 3")]
    [InlineData(RecordFaultKind.Changed, 1, "UPDATE audit_line SET actor = 'visitor' WHERE chain = 'c' AND number = 1")]
    [InlineData(RecordFaultKind.Missing, 3, "DELETE FROM audit_line WHERE chain = 'c' AND number = 3")]
    [InlineData(RecordFaultKind.Missing, 1, "DELETE FROM audit_line WHERE chain = 'c' AND number = 1")]
    [InlineData(RecordFaultKind.Truncated, 6, "DELETE FROM audit_line WHERE chain = 'c' AND number = 6")]
    [InlineData(RecordFaultKind.Truncated, 1, "DELETE FROM audit_line WHERE chain = 'c'")]
    [InlineData(RecordFaultKind.EndDiffers, 6, "UPDATE audit_head SET hash = previous FROM audit_line WHERE audit_head.chain = 'c' AND audit_line.chain = 'c' AND audit_line.number = 6")]
    [InlineData(RecordFaultKind.Inserted, 6, "UPDATE audit_head SET number = 5 WHERE chain = 'c'")]
    [InlineData(RecordFaultKind.Inserted, 1, "DELETE FROM audit_head WHERE chain = 'c'")]
    public async Task Change_IsNamedWithItsLine(RecordFaultKind kind, long number, string sql)
    {
        await _database.ExecuteAsync(sql);

        Assert.Equal((kind, "c", number), await FirstFaultAsync());
    }

    [Fact]
    public async Task TwoLinesThatChangedPlaces_AreNamedWithThePlacesTheyWereWrittenFor()
    {
        await SwapAsync(3, 4);

        Assert.Equal((RecordFaultKind.Moved, "c", 3L), await FirstFaultAsync());
        Assert.Equal(4, (await _database.CheckAsync("c")).Chains.Single().Fault!.Other);
    }

    [Fact]
    public async Task ALineThatWasRemovedWithTheNumbersClosed_IsNamed()
    {
        await _database.ExecuteAsync("DELETE FROM audit_line WHERE chain = 'c' AND number = 3");
        for (var i = 4; i <= 6; i++)
        {
            await _database.ExecuteAsync($"UPDATE audit_line SET number = {i - 1} WHERE chain = 'c' AND number = {i}");
        }

        Assert.Equal((RecordFaultKind.Moved, "c", 3L), await FirstFaultAsync());
    }

    [Fact]
    public async Task ALineThatWasInserted_IsNamed()
    {
        for (var i = 6; i >= 3; i--)
        {
            await _database.ExecuteAsync($"UPDATE audit_line SET number = {i + 1} WHERE chain = 'c' AND number = {i}");
        }

        var before = (await _database.LinesAsync("c"))[1];
        await InsertAsync(Forged(before, 3));

        // It fits by itself; the line after it shows that it was not there.
        Assert.Equal((RecordFaultKind.Moved, "c", 4L), await FirstFaultAsync());
    }

    [Fact]
    public async Task ALineAfterTheEnd_IsNamed()
    {
        await InsertAsync(Forged((await _database.LinesAsync("c"))[^1], 7));

        Assert.Equal((RecordFaultKind.Inserted, "c", 7L), await FirstFaultAsync());
    }

    [Fact]
    public async Task ALineWithANewHashOfItsOwn_IsBetrayedByTheNext()
    {
        var third = (await _database.LinesAsync("c"))[2];
        var forged = Forged((await _database.LinesAsync("c"))[1], 3);
        await _database.ExecuteAsync($"UPDATE audit_line SET subject = 'forged', details = '', at = {forged.At.UtcTicks}, hash = '{forged.Hash}' WHERE chain = 'c' AND number = 3");

        Assert.NotEqual(third.Hash, forged.Hash);
        Assert.Equal((RecordFaultKind.Detached, "c", 4L), await FirstFaultAsync());
    }

    [Fact]
    public async Task AChainThatWasWrittenAnewFromAnywhere_IsBetrayedByTheAnchor()
    {
        var lines = await _database.LinesAsync("c");
        await _database.ExecuteAsync("DELETE FROM audit_line WHERE chain = 'c' AND number > 2");
        var end = lines[1];
        for (var i = 3; i <= 6; i++)
        {
            end = Forged(end, i);
            await InsertAsync(end);
        }

        await _database.ExecuteAsync($"UPDATE audit_head SET hash = '{end.Hash}' WHERE chain = 'c'");

        Assert.Equal((RecordFaultKind.NotAnchored, "c", 6L), await FirstFaultAsync());
    }

    [Fact]
    public async Task AChainThatWasCutOffWithItsEnd_IsBetrayedByTheAnchor()
    {
        var fifth = (await _database.LinesAsync("c"))[4];
        await _database.ExecuteAsync("DELETE FROM audit_line WHERE chain = 'c' AND number = 6");
        await _database.ExecuteAsync($"UPDATE audit_head SET number = 5, hash = '{fifth.Hash}' WHERE chain = 'c'");

        Assert.Equal((RecordFaultKind.NotAnchored, "c", 6L), await FirstFaultAsync());
    }

    [Fact]
    public async Task AChainThatWasRemovedWithItsEnd_IsBetrayedByTheAnchor()
    {
        await _database.ExecuteAsync("DELETE FROM audit_line WHERE chain = 'c'");
        await _database.ExecuteAsync("DELETE FROM audit_head WHERE chain = 'c'");

        Assert.Equal((RecordFaultKind.NotAnchored, "c", 6L), await FirstFaultAsync());
    }

    [Theory]
    [InlineData(2, "UPDATE audit_anchor SET lines = 11 WHERE number = 2")]
    [InlineData(2, "UPDATE audit_anchor SET moved = '' WHERE number = 2")]
    [InlineData(2, "UPDATE audit_anchor SET at = at + 10000 WHERE number = 2")]
    [InlineData(2, "DELETE FROM audit_anchor WHERE number = 2")]
    [InlineData(1, "DELETE FROM audit_anchor WHERE number = 1")]
    [InlineData(3, "DELETE FROM audit_anchor WHERE number = 3")]
    [InlineData(1, "DELETE FROM audit_anchor")]
    public async Task AnAnchorThatWasChanged_IsNamed(long number, string sql)
    {
        await _database.ExecuteAsync(sql);

        var fault = (await _database.CheckAsync()).Faults.First(one => one.Kind == RecordFaultKind.AnchorChanged);
        Assert.Equal(number, fault.Number);
    }

    [Fact]
    public async Task ARootThatTheLogKept_IsLookedFor()
    {
        var kept = await _database.AnchorAsync();

        Assert.DoesNotContain((await _database.CheckAsync(root: kept.Root)).Faults, fault => fault.Kind == RecordFaultKind.HashUnknown);
        Assert.Contains((await _database.CheckAsync(root: RecordHash.Beginning)).Faults, fault => fault.Kind == RecordFaultKind.HashUnknown);
    }

    [Fact]
    public async Task OtherChains_AreNotBlamed()
    {
        await _database.ExecuteAsync("DELETE FROM audit_line WHERE chain = 'c' AND number = 2");

        Assert.Null((await _database.CheckAsync()).Chains.Single(chain => chain.Chain == "other").Fault);
        Assert.DoesNotContain((await _database.CheckAsync("other")).Faults, fault => fault.Kind != RecordFaultKind.Unguarded);
    }

    private async Task<(RecordFaultKind Kind, string Chain, long Number)> FirstFaultAsync()
    {
        var fault = (await _database.CheckAsync()).Faults.First();
        return (fault.Kind, fault.Chain, fault.Number);
    }

    private async Task SwapAsync(int one, int other)
    {
        await _database.ExecuteAsync($"UPDATE audit_line SET number = 99 WHERE chain = 'c' AND number = {one}");
        await _database.ExecuteAsync($"UPDATE audit_line SET number = {one} WHERE chain = 'c' AND number = {other}");
        await _database.ExecuteAsync($"UPDATE audit_line SET number = {other} WHERE chain = 'c' AND number = 99");
    }

    private static RecordLine Forged(RecordLine before, long number) =>
        RecordLines.Sealed(RecordLines.With(before, number: number, subject: "forged", details: "", previous: before.Hash));

    private Task<int> InsertAsync(RecordLine line) => _database.ExecuteAsync(
        $"""
         INSERT INTO audit_line (chain, number, at, action, subject, result, actor, origin, details, previous, hash)
         VALUES ('{line.Chain}', {line.Number}, {line.At.UtcTicks}, '{line.Action}', '{line.Subject}', '{line.Result}', '{line.Actor}', '{line.Origin}', '', '{line.Previous}', '{line.Hash}')
         """);
}
