using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

internal sealed class AccessTables : IModelPart
{
    private const int WordLength = 20;
    private const int HashLength = 64;

    public string TablePrefix => "access_";

    public void Configure(ModelBuilder model)
    {
        model.Entity<Account>(ConfigureAccount);
        model.Entity<Organisation>(ConfigureOrganisation);
        model.Entity<Membership>(ConfigureMembership);
        model.Entity<Assignment>(ConfigureAssignment);
        model.Entity<Share>(ConfigureShare);
        model.Entity<Session>(ConfigureSession);
        SharingTables.Configure(model);
        ConfigureIdentity(model);
        SignInTables.Configure(model);
        ProviderTables.Configure(model);
    }

    private static void ConfigureAccount(EntityTypeBuilder<Account> account)
    {
        account.ToTable("access_account");
        account.Property(a => a.Id).HasColumnName("id");
        account.Property(a => a.DisplayName).HasMaxLength(Account.NameMaxLength).HasColumnName("display_name");
        account.Property(a => a.CreatedAt).HasColumnName("created_at");
        account.Property(a => a.RemovedAt).HasColumnName("removed_at");
        account.Property(a => a.IsPlatformAdministrator).HasColumnName("is_platform_administrator");
        account.Property(a => a.Language).HasMaxLength(2).HasColumnName("language");
        account.Property(a => a.CodeKey).HasColumnName("code_key");
        account.Property(a => a.LastCodeStep).IsConcurrencyToken().HasColumnName("last_code_step");
        account.Property(a => a.UserName).HasMaxLength(Account.EmailMaxLength).HasColumnName("user_name");
        account.Property(a => a.NormalizedUserName).HasMaxLength(Account.EmailMaxLength).HasColumnName("normalized_user_name");
        account.Property(a => a.Email).HasMaxLength(Account.EmailMaxLength).HasColumnName("email");
        account.Property(a => a.NormalizedEmail).HasMaxLength(Account.EmailMaxLength).HasColumnName("normalized_email");
        account.Property(a => a.EmailConfirmed).HasColumnName("email_confirmed");
        account.Property(a => a.PasswordHash).HasColumnName("password_hash");
        account.Property(a => a.SecurityStamp).HasColumnName("security_stamp");
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken().HasColumnName("concurrency_stamp");
        account.Property(a => a.TwoFactorEnabled).HasColumnName("two_factor_enabled");
        account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.LockoutEnd).Ignore(a => a.LockoutEnabled)
            .Ignore(a => a.AccessFailedCount).Ignore(a => a.AccountId);
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
    }

    private static void ConfigureOrganisation(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("access_organisation");
        organisation.Property(o => o.Id).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("id");
        organisation.Property(o => o.Kind).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("kind");
        organisation.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength).HasColumnName("name");
        organisation.Property(o => o.Code).HasMaxLength(6).HasColumnName("code");
        organisation.Property(o => o.CreatedAt).HasColumnName("created_at");
        organisation.Property(o => o.ClosedAt).HasColumnName("closed_at");
        organisation.HasIndex(o => o.Code).IsUnique();
    }

    private static void ConfigureMembership(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("access_membership");
        membership.Property(m => m.Id).HasColumnName("id");
        membership.Property(m => m.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
        membership.Property(m => m.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        membership.Property(m => m.Role).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("role");
        membership.Property(m => m.Since).HasColumnName("since");
        membership.Property(m => m.EndedAt).HasColumnName("ended_at");
        membership.Property(m => m.LastUsedAt).HasColumnName("last_used_at");
        membership.Property(m => m.ConfirmedByProviderAt).HasColumnName("confirmed_by_provider_at");
        membership.HasIndex(m => new { m.Account, m.Organisation }).IsUnique().HasFilter("ended_at IS NULL");
        membership.HasIndex(m => m.Organisation);
    }

    private static void ConfigureAssignment(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("access_assignment");
        assignment.Property(a => a.Id).HasColumnName("id");
        assignment.Property(a => a.Scope).HasColumnName("scope_id");
        assignment.Property(a => a.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
        assignment.Property(a => a.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        assignment.Property(a => a.Role).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("role");
        assignment.Property(a => a.Since).HasColumnName("since");
        assignment.Property(a => a.Until).HasColumnName("until");
        assignment.Property(a => a.EndedAt).HasColumnName("ended_at");
        assignment.Property(a => a.LastUsedAt).HasColumnName("last_used_at");
        assignment.Property(a => a.GivenBy).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("given_by");
        assignment.HasIndex(a => new { a.Account, a.Scope });
        assignment.HasIndex(a => a.Scope);
    }

    private static void ConfigureShare(EntityTypeBuilder<Share> share)
    {
        share.ToTable("access_share");
        share.Property(s => s.Id).HasColumnName("id");
        share.Property(s => s.Kind).HasMaxLength(Share.KindMaxLength).HasColumnName("kind");
        share.Property(s => s.Thing).HasColumnName("thing_id");
        share.Property(s => s.Circle).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("circle");
        share.Property(s => s.Recipient).HasConversion(id => id!.Value.Value, value => new OrganisationId(value)).HasColumnName("recipient_id");
        share.Property(s => s.SharedAt).HasColumnName("shared_at");
        share.Property(s => s.SharedBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("shared_by");
        share.Property(s => s.WithdrawnAt).HasColumnName("withdrawn_at");
        share.Property(s => s.WithdrawnBy).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("withdrawn_by");
        share.HasIndex(s => new { s.Kind, s.Thing });
    }

    private static void ConfigureSession(EntityTypeBuilder<Session> session)
    {
        session.ToTable("access_session");
        session.Property(s => s.Id).HasColumnName("id");
        session.Property(s => s.TokenHash).HasMaxLength(HashLength).HasColumnName("token_hash");
        session.Property(s => s.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
        session.Property(s => s.Method).HasMaxLength(Session.MethodMaxLength).HasColumnName("method");
        session.Property(s => s.CreatedAt).HasColumnName("created_at");
        session.Property(s => s.ConfirmedAt).HasColumnName("confirmed_at");
        session.Property(s => s.SeenAt).HasColumnName("seen_at");
        session.Property(s => s.ExpiresAt).HasColumnName("expires_at");
        session.Property(s => s.EndedAt).HasColumnName("ended_at");
        session.Property(s => s.Address).HasMaxLength(Session.AddressMaxLength).HasColumnName("address");
        session.Property(s => s.Agent).HasMaxLength(Session.AgentMaxLength).HasColumnName("agent");
        session.HasIndex(s => s.TokenHash).IsUnique();
        session.HasIndex(s => s.Account);
    }

    // What the framework's own store keeps beside an account.
    private static void ConfigureIdentity(ModelBuilder model)
    {
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("access_account_token");
            token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.Property(t => t.UserId).HasColumnName("account_id");
            token.Property(t => t.LoginProvider).HasMaxLength(120).HasColumnName("provider");
            token.Property(t => t.Name).HasMaxLength(120).HasColumnName("name");
            token.Property(t => t.Value).HasColumnName("value");
        });
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("access_account_login");
            login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.Property(l => l.LoginProvider).HasMaxLength(250).HasColumnName("provider");
            login.Property(l => l.ProviderKey).HasMaxLength(250).HasColumnName("provider_key");
            login.Property(l => l.ProviderDisplayName).HasMaxLength(250).HasColumnName("provider_name");
            login.Property(l => l.UserId).HasColumnName("account_id");
        });
        model.Entity<IdentityUserClaim<Guid>>(claim =>
        {
            claim.ToTable("access_account_claim");
            claim.Property(c => c.Id).HasColumnName("id");
            claim.Property(c => c.UserId).HasColumnName("account_id");
            claim.Property(c => c.ClaimType).HasColumnName("type");
            claim.Property(c => c.ClaimValue).HasColumnName("value");
        });
        model.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("access_account_passkey");
            passkey.HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024).HasColumnName("credential_id");
            passkey.Property(p => p.UserId).HasColumnName("account_id");
            passkey.OwnsOne(p => p.Data).ToJson("data");
            passkey.HasIndex(p => p.UserId);
        });
    }
}
