using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Web.Tests.Access;

/// <summary>Guesses of one reach no other: not the owner's own browser, not another step.</summary>
public sealed class AttemptPlaceTests
{
    private static readonly string[] Steps = ["password", "code", "reset", "recovery"];
    private static readonly AccountId Mia = new(Guid.Parse("01a20000-0000-7000-8000-000000000001"));

    [Fact]
    public void KnownBrowser_IsNotReachedByItsOfficesAddress()
    {
        var own = AttemptPlace.Of("password", "mia@dordrecht.test", Mia, From(new DeviceMark(Guid.Parse("01a20000-0000-7000-8000-000000000002"), [Mia.Value])));
        var colleague = AttemptPlace.Of("password", "mia@dordrecht.test", Mia, From(DeviceMark.Unknown));

        Assert.Null(own.AddressKey);
        Assert.NotEqual(own.AccountKey, colleague.AccountKey);
        Assert.Equal("password:address:192.0.2.7", colleague.AddressKey);
    }

    [Fact]
    public void AskingForANewPassword_CountsApartFromSigningIn()
    {
        var steps = Steps.Select(kind => AttemptPlace.Of(kind, "mia@dordrecht.test", null, From(DeviceMark.Unknown))).ToList();

        Assert.Equal(4, steps.Select(step => step.AddressKey).Distinct(StringComparer.Ordinal).Count());
    }

    private static SignInOrigin From(DeviceMark device) => new(device, "192.0.2.7", "test", null);
}
