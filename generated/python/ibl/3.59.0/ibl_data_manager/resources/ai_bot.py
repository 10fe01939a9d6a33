"""Operations with the tag ai-bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_V1_BOTS_WEBHOOKS_DISCORD_CREATE = Operation(
    "ai_bot.v1_bots_webhooks_discord_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/discord/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    body=Body(
        (
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DiscordWebhook),),
)
_V1_BOTS_WEBHOOKS_SLACK_CREATE = Operation(
    "ai_bot.v1_bots_webhooks_slack_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    body=Body(
        (
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SlackWebhook),),
)
_V1_BOTS_WEBHOOKS_TEAMS_CREATE = Operation(
    "ai_bot.v1_bots_webhooks_teams_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    body=Body(("application/json",)),
    responses=(ResponseSpec("200", "application/json", lambda: m.TeamsWebhook),),
)
_V1_BOTS_WEBHOOKS_WEBEX_CREATE = Operation(
    "ai_bot.v1_bots_webhooks_webex_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/webex/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    body=Body(
        (
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WebexWebhook),),
)
_V1_BOTS_WEBHOOKS_WHATSAPP_RETRIEVE = Operation(
    "ai_bot.v1_bots_webhooks_whatsapp_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatAppWebHook),),
)
_V1_BOTS_WEBHOOKS_WHATSAPP_CREATE = Operation(
    "ai_bot.v1_bots_webhooks_whatsapp_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
    ),
    body=Body(
        (
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatAppWebHook),),
)
_V1_BOTS_BOT_COMMANDS_LIST = Operation(
    "ai_bot.v1_bots_bot_commands_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot-commands/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.BotCommand]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_COMMANDS_CREATE = Operation(
    "ai_bot.v1_bots_bot_commands_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/bot-commands/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.BotCommand),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_COMMANDS_DESTROY = Operation(
    "ai_bot.v1_bots_bot_commands_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_COMMANDS_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_commands_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BotCommand),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_COMMANDS_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_commands_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BotCommand),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_COMMANDS_UPDATE = Operation(
    "ai_bot.v1_bots_bot_commands_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BotCommand),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_LIST = Operation(
    "ai_bot.v1_bots_bot_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Bot]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CREATE = Operation(
    "ai_bot.v1_bots_bot_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/bot/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.BotCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_DESTROY = Operation(
    "ai_bot.v1_bots_bot_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Bot),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BotCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_UPDATE = Operation(
    "ai_bot.v1_bots_bot_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BotCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_DISCORD_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_config_discord_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DiscordConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_DISCORD_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_discord_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.DiscordConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_SLACK_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_config_slack_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SlackConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_SLACK_UPDATE_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_slack_update_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.SlackConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_SLACK_UPDATE_CREATE = Operation(
    "ai_bot.v1_bots_bot_config_slack_update_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.SlackConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_SLACK_UPDATE_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_slack_update_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.SlackConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_TEAMS_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_config_teams_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TeamsConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_teams_update_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TeamsConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_CREATE = Operation(
    "ai_bot.v1_bots_bot_config_teams_update_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TeamsConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_teams_update_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TeamsConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_WEBEX_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_config_webex_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WebexConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_WEBEX_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_config_webex_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.WebexConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_CONFIG_WHATSAPP_RETRIEVE = Operation(
    "ai_bot.v1_bots_bot_config_whatsapp_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/whatsapp/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatsappConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_WHATSAPP_CONFIG_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_bot_whatsapp_config_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.WhatsappConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_BOT_WHATSAPP_CONFIG_UPDATE = Operation(
    "ai_bot.v1_bots_bot_whatsapp_config_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.WhatsappConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_LIST = Operation(
    "ai_bot.v1_bots_discord_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.DiscordUserConfig]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_CREATE = Operation(
    "ai_bot.v1_bots_discord_user_config_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.DiscordUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_DESTROY = Operation(
    "ai_bot.v1_bots_discord_user_config_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_RETRIEVE = Operation(
    "ai_bot.v1_bots_discord_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DiscordUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_discord_user_config_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DiscordUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_DISCORD_USER_CONFIG_UPDATE = Operation(
    "ai_bot.v1_bots_discord_user_config_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DiscordUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_LIST = Operation(
    "ai_bot.v1_bots_slack_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.SlackUserConfig]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_CREATE = Operation(
    "ai_bot.v1_bots_slack_user_config_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.SlackUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_DESTROY = Operation(
    "ai_bot.v1_bots_slack_user_config_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_RETRIEVE = Operation(
    "ai_bot.v1_bots_slack_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SlackUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_slack_user_config_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SlackUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_SLACK_USER_CONFIG_UPDATE = Operation(
    "ai_bot.v1_bots_slack_user_config_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SlackUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_LIST = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.WhatsappUserConfig]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_CREATE = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.WhatsappUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_DESTROY = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_RETRIEVE = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatsappUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_PARTIAL_UPDATE = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatsappUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_BOTS_WHATSAPP_USER_CONFIG_UPDATE = Operation(
    "ai_bot.v1_bots_whatsapp_user_config_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.WhatsappUserConfig),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiBotResource(Resource):
    """Operations with the tag ai-bot."""

    def v1_bots_webhooks_discord_create(
        self,
        *,
        name: str,
        application_id: str,
        type: str,
        token: str,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/discord/{name}/`.

        Args:
            name: path parameter.
            application_id: body property.
            type: body property.
            token: body property.
            id: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_DISCORD_CREATE,
            (org, name),
            fields={
                "application_id": application_id,
                "type": type,
                "token": token,
                "id": id,
            },
            options=options,
        )

    def v1_bots_webhooks_slack_create(
        self,
        *,
        name: str,
        type: str,
        event: Mapping[str, Any],
        command: str,
        response_url: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/`.

        Args:
            name: path parameter.
            type: body property.
            event: body property.
            command: body property.
            response_url: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_SLACK_CREATE,
            (org, name),
            fields={
                "type": type,
                "event": event,
                "command": command,
                "response_url": response_url,
            },
            options=options,
        )

    def v1_bots_webhooks_teams_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        channel_data: Mapping[str, Any] | None | UnsetType = UNSET,
        entities: Sequence[Any] | None | UnsetType = UNSET,
        text: str | None | UnsetType = UNSET,
        locale: str | None | UnsetType = UNSET,
        text_format: str | None | UnsetType = UNSET,
        recipient: Mapping[str, Any] | None | UnsetType = UNSET,
        conversation: Mapping[str, Any] | None | UnsetType = UNSET,
        from_: Mapping[str, Any] | None | UnsetType = UNSET,
        channel_id: str | None | UnsetType = UNSET,
        service_url: str | None | UnsetType = UNSET,
        local_timezone: str | None | UnsetType = UNSET,
        local_timestamp: str | None | UnsetType = UNSET,
        timestamp: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            id: body property.
            type: body property.
            channel_data: body property.
            entities: body property.
            text: body property.
            locale: body property.
            text_format: body property.
            recipient: body property.
            conversation: body property.
            from_: body property.
            channel_id: body property.
            service_url: body property.
            local_timezone: body property.
            local_timestamp: body property.
            timestamp: body property.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_TEAMS_CREATE,
            (org, name),
            fields={
                "id": id,
                "type": type,
                "channelData": channel_data,
                "entities": entities,
                "text": text,
                "locale": locale,
                "textFormat": text_format,
                "recipient": recipient,
                "conversation": conversation,
                "from_": from_,
                "channelId": channel_id,
                "serviceUrl": service_url,
                "localTimezone": local_timezone,
                "localTimestamp": local_timestamp,
                "timestamp": timestamp,
            },
            options=options,
        )

    def v1_bots_webhooks_webex_create(
        self,
        *,
        name: str,
        data: Mapping[str, Any],
        resource: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/webex/{name}/`.

        Args:
            name: path parameter.
            data: body property.
            resource: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_WEBEX_CREATE,
            (org, name),
            fields={
                "data": data,
                "resource": resource,
            },
            options=options,
        )

    def v1_bots_webhooks_whatsapp_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatAppWebHook:
        """Send `GET /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_WHATSAPP_RETRIEVE,
            (org, name),
            options=options,
        )

    def v1_bots_webhooks_whatsapp_create(
        self,
        *,
        name: str,
        entry: Sequence[dict[str, Any]],
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatAppWebHook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/`.

        Args:
            name: path parameter.
            entry: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WEBHOOKS_WHATSAPP_CREATE,
            (org, name),
            fields={
                "entry": entry,
            },
            options=options,
        )

    def v1_bots_bot_commands_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.BotCommand]:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot-commands/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_COMMANDS_LIST,
            (org,),
            options=options,
        )

    def v1_bots_bot_commands_create(
        self,
        *,
        command: str,
        mentor: int,
        bot: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot-commands/`.

        Args:
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_COMMANDS_CREATE,
            (org,),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    def v1_bots_bot_commands_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_BOTS_BOT_COMMANDS_DESTROY,
            (org, id),
            options=options,
        )

    def v1_bots_bot_commands_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_COMMANDS_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_commands_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        command: str | UnsetType = UNSET,
        mentor: int | UnsetType = UNSET,
        bot: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
        """
        return self._transport.call(
            _V1_BOTS_BOT_COMMANDS_PARTIAL_UPDATE,
            (org, id),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    def v1_bots_bot_commands_update(
        self,
        *,
        id: int,
        command: str,
        mentor: int,
        bot: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_COMMANDS_UPDATE,
            (org, id),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    def v1_bots_bot_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Bot]:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_LIST,
            (org,),
            options=options,
        )

    def v1_bots_bot_create(
        self,
        *,
        name: str,
        provider: m.Provider05cEnum,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/`.

        Args:
            name: body property, at most 255 characters.
            provider: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CREATE,
            (org,),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    def v1_bots_bot_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_BOTS_BOT_DESTROY,
            (org, id),
            options=options,
        )

    def v1_bots_bot_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Bot:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        provider: m.Provider05cEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            provider: body property.
        """
        return self._transport.call(
            _V1_BOTS_BOT_PARTIAL_UPDATE,
            (org, id),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    def v1_bots_bot_update(
        self,
        *,
        id: int,
        name: str,
        provider: m.Provider05cEnum,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            provider: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_UPDATE,
            (org, id),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    def v1_bots_bot_config_discord_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_DISCORD_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_config_discord_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            client_id: body property, at most 255 characters.
            token: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_DISCORD_PARTIAL_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "token": token,
                "client_secret": client_secret,
            },
            options=options,
        )

    def v1_bots_bot_config_slack_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_config_slack_update_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        bot: int | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        app_token: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_PARTIAL_UPDATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_slack_update_create(
        self,
        *,
        id: int,
        bot: int,
        client_id: str,
        client_secret: str,
        app_token: str,
        verification_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_CREATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_slack_update_update(
        self,
        *,
        id: int,
        bot: int,
        client_id: str,
        client_secret: str,
        app_token: str,
        verification_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_UPDATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_teams_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_config_teams_update_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_PARTIAL_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_teams_update_create(
        self,
        *,
        id: int,
        client_id: str,
        client_secret: str,
        org: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            verification_token: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_CREATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_teams_update_update(
        self,
        *,
        id: int,
        client_id: str,
        client_secret: str,
        org: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            verification_token: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    def v1_bots_bot_config_webex_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_WEBEX_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_config_webex_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        webex_bot_id: str | UnsetType = UNSET,
        bot_access_token: str | UnsetType = UNSET,
        bot_username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            webex_bot_id: body property, at most 255 characters.
            bot_access_token: body property, at most 500 characters.
            bot_username: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_WEBEX_PARTIAL_UPDATE,
            (org, id),
            fields={
                "webex_bot_id": webex_bot_id,
                "bot_access_token": bot_access_token,
                "bot_username": bot_username,
            },
            options=options,
        )

    def v1_bots_bot_config_whatsapp_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/whatsapp/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_CONFIG_WHATSAPP_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_bot_whatsapp_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        phone_number_id: str | UnsetType = UNSET,
        application_secret: str | UnsetType = UNSET,
        webhook_verification_token: str | UnsetType = UNSET,
        access_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            phone_number_id: body property, at most 255 characters.
            application_secret: body property, at most 500 characters.
            webhook_verification_token: body property, at most 500 characters.
            access_token: body property, at most 500 characters.
        """
        return self._transport.call(
            _V1_BOTS_BOT_WHATSAPP_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "phone_number_id": phone_number_id,
                "application_secret": application_secret,
                "webhook_verification_token": webhook_verification_token,
                "access_token": access_token,
            },
            options=options,
        )

    def v1_bots_bot_whatsapp_config_update(
        self,
        *,
        id: int,
        phone_number_id: str,
        application_secret: str,
        webhook_verification_token: str,
        access_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/`.

        Args:
            id: path parameter.
            phone_number_id: body property, at most 255 characters.
            application_secret: body property, at most 500 characters.
            webhook_verification_token: body property, at most 500 characters.
            access_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_BOT_WHATSAPP_CONFIG_UPDATE,
            (org, id),
            fields={
                "phone_number_id": phone_number_id,
                "application_secret": application_secret,
                "webhook_verification_token": webhook_verification_token,
                "access_token": access_token,
            },
            options=options,
        )

    def v1_bots_discord_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.DiscordUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/discord-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    def v1_bots_discord_user_config_create(
        self,
        *,
        discord_user_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/discord-user-config/`.

        Args:
            discord_user_id: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_CREATE,
            (org,),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    def v1_bots_discord_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    def v1_bots_discord_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_discord_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        discord_user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            discord_user_id: body property, at most 200 characters.
        """
        return self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    def v1_bots_discord_user_config_update(
        self,
        *,
        id: int,
        discord_user_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            discord_user_id: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    def v1_bots_slack_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SlackUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/slack-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    def v1_bots_slack_user_config_create(
        self,
        *,
        slack_team_domain: str,
        slack_username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/slack-user-config/`.

        Args:
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_CREATE,
            (org,),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    def v1_bots_slack_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    def v1_bots_slack_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_slack_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        slack_team_domain: str | UnsetType = UNSET,
        slack_username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
        """
        return self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    def v1_bots_slack_user_config_update(
        self,
        *,
        id: int,
        slack_team_domain: str,
        slack_username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    def v1_bots_whatsapp_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.WhatsappUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    def v1_bots_whatsapp_user_config_create(
        self,
        *,
        phone_number: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/whatsapp-user-config/`.

        Args:
            phone_number: body property, at most 128 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_CREATE,
            (org,),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )

    def v1_bots_whatsapp_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    def v1_bots_whatsapp_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    def v1_bots_whatsapp_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            phone_number: body property, at most 128 characters.
        """
        return self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )

    def v1_bots_whatsapp_user_config_update(
        self,
        *,
        id: int,
        phone_number: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            phone_number: body property, at most 128 characters.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )


class AsyncAiBotResource(AsyncResource):
    """Operations with the tag ai-bot."""

    async def v1_bots_webhooks_discord_create(
        self,
        *,
        name: str,
        application_id: str,
        type: str,
        token: str,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/discord/{name}/`.

        Args:
            name: path parameter.
            application_id: body property.
            type: body property.
            token: body property.
            id: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_DISCORD_CREATE,
            (org, name),
            fields={
                "application_id": application_id,
                "type": type,
                "token": token,
                "id": id,
            },
            options=options,
        )

    async def v1_bots_webhooks_slack_create(
        self,
        *,
        name: str,
        type: str,
        event: Mapping[str, Any],
        command: str,
        response_url: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/`.

        Args:
            name: path parameter.
            type: body property.
            event: body property.
            command: body property.
            response_url: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_SLACK_CREATE,
            (org, name),
            fields={
                "type": type,
                "event": event,
                "command": command,
                "response_url": response_url,
            },
            options=options,
        )

    async def v1_bots_webhooks_teams_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        channel_data: Mapping[str, Any] | None | UnsetType = UNSET,
        entities: Sequence[Any] | None | UnsetType = UNSET,
        text: str | None | UnsetType = UNSET,
        locale: str | None | UnsetType = UNSET,
        text_format: str | None | UnsetType = UNSET,
        recipient: Mapping[str, Any] | None | UnsetType = UNSET,
        conversation: Mapping[str, Any] | None | UnsetType = UNSET,
        from_: Mapping[str, Any] | None | UnsetType = UNSET,
        channel_id: str | None | UnsetType = UNSET,
        service_url: str | None | UnsetType = UNSET,
        local_timezone: str | None | UnsetType = UNSET,
        local_timestamp: str | None | UnsetType = UNSET,
        timestamp: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            id: body property.
            type: body property.
            channel_data: body property.
            entities: body property.
            text: body property.
            locale: body property.
            text_format: body property.
            recipient: body property.
            conversation: body property.
            from_: body property.
            channel_id: body property.
            service_url: body property.
            local_timezone: body property.
            local_timestamp: body property.
            timestamp: body property.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_TEAMS_CREATE,
            (org, name),
            fields={
                "id": id,
                "type": type,
                "channelData": channel_data,
                "entities": entities,
                "text": text,
                "locale": locale,
                "textFormat": text_format,
                "recipient": recipient,
                "conversation": conversation,
                "from_": from_,
                "channelId": channel_id,
                "serviceUrl": service_url,
                "localTimezone": local_timezone,
                "localTimestamp": local_timestamp,
                "timestamp": timestamp,
            },
            options=options,
        )

    async def v1_bots_webhooks_webex_create(
        self,
        *,
        name: str,
        data: Mapping[str, Any],
        resource: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexWebhook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/webex/{name}/`.

        Args:
            name: path parameter.
            data: body property.
            resource: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_WEBEX_CREATE,
            (org, name),
            fields={
                "data": data,
                "resource": resource,
            },
            options=options,
        )

    async def v1_bots_webhooks_whatsapp_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatAppWebHook:
        """Send `GET /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_WHATSAPP_RETRIEVE,
            (org, name),
            options=options,
        )

    async def v1_bots_webhooks_whatsapp_create(
        self,
        *,
        name: str,
        entry: Sequence[dict[str, Any]],
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatAppWebHook:
        """Send `POST /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/`.

        Args:
            name: path parameter.
            entry: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WEBHOOKS_WHATSAPP_CREATE,
            (org, name),
            fields={
                "entry": entry,
            },
            options=options,
        )

    async def v1_bots_bot_commands_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.BotCommand]:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot-commands/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_LIST,
            (org,),
            options=options,
        )

    async def v1_bots_bot_commands_create(
        self,
        *,
        command: str,
        mentor: int,
        bot: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot-commands/`.

        Args:
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_CREATE,
            (org,),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    async def v1_bots_bot_commands_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_DESTROY,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_commands_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_commands_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        command: str | UnsetType = UNSET,
        mentor: int | UnsetType = UNSET,
        bot: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_PARTIAL_UPDATE,
            (org, id),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    async def v1_bots_bot_commands_update(
        self,
        *,
        id: int,
        command: str,
        mentor: int,
        bot: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCommand:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot-commands/{id}/`.

        Args:
            id: path parameter.
            command: body property, at most 100 characters.
            mentor: body property.
            bot: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_COMMANDS_UPDATE,
            (org, id),
            fields={
                "command": command,
                "mentor": mentor,
                "bot": bot,
            },
            options=options,
        )

    async def v1_bots_bot_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Bot]:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_LIST,
            (org,),
            options=options,
        )

    async def v1_bots_bot_create(
        self,
        *,
        name: str,
        provider: m.Provider05cEnum,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/`.

        Args:
            name: body property, at most 255 characters.
            provider: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CREATE,
            (org,),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    async def v1_bots_bot_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_BOTS_BOT_DESTROY,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Bot:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        provider: m.Provider05cEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            provider: body property.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_PARTIAL_UPDATE,
            (org, id),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    async def v1_bots_bot_update(
        self,
        *,
        id: int,
        name: str,
        provider: m.Provider05cEnum,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BotCreate:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            provider: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_UPDATE,
            (org, id),
            fields={
                "name": name,
                "provider": provider,
            },
            options=options,
        )

    async def v1_bots_bot_config_discord_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_DISCORD_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_config_discord_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            client_id: body property, at most 255 characters.
            token: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_DISCORD_PARTIAL_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "token": token,
                "client_secret": client_secret,
            },
            options=options,
        )

    async def v1_bots_bot_config_slack_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_config_slack_update_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        bot: int | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        app_token: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_PARTIAL_UPDATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_slack_update_create(
        self,
        *,
        id: int,
        bot: int,
        client_id: str,
        client_secret: str,
        app_token: str,
        verification_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_CREATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_slack_update_update(
        self,
        *,
        id: int,
        bot: int,
        client_id: str,
        client_secret: str,
        app_token: str,
        verification_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/config/slack/update/`.

        Args:
            id: path parameter.
            bot: body property.
            client_id: body property, at most 255 characters.
            client_secret: body property, at most 500 characters.
            app_token: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_SLACK_UPDATE_UPDATE,
            (org, id),
            fields={
                "bot": bot,
                "client_id": client_id,
                "client_secret": client_secret,
                "app_token": app_token,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_teams_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_config_teams_update_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            verification_token: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_PARTIAL_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_teams_update_create(
        self,
        *,
        id: int,
        client_id: str,
        client_secret: str,
        org: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            verification_token: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_CREATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_teams_update_update(
        self,
        *,
        id: int,
        client_id: str,
        client_secret: str,
        org: str | UnsetType = UNSET,
        verification_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TeamsConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/update/`.

        Args:
            id: path parameter.
            client_id: body property, at most 500 characters.
            client_secret: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            verification_token: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_TEAMS_UPDATE_UPDATE,
            (org, id),
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "verification_token": verification_token,
            },
            options=options,
        )

    async def v1_bots_bot_config_webex_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_WEBEX_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_config_webex_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        webex_bot_id: str | UnsetType = UNSET,
        bot_access_token: str | UnsetType = UNSET,
        bot_username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WebexConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/webex/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            webex_bot_id: body property, at most 255 characters.
            bot_access_token: body property, at most 500 characters.
            bot_username: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_WEBEX_PARTIAL_UPDATE,
            (org, id),
            fields={
                "webex_bot_id": webex_bot_id,
                "bot_access_token": bot_access_token,
                "bot_username": bot_username,
            },
            options=options,
        )

    async def v1_bots_bot_config_whatsapp_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/whatsapp/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_CONFIG_WHATSAPP_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_bot_whatsapp_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        phone_number_id: str | UnsetType = UNSET,
        application_secret: str | UnsetType = UNSET,
        webhook_verification_token: str | UnsetType = UNSET,
        access_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            phone_number_id: body property, at most 255 characters.
            application_secret: body property, at most 500 characters.
            webhook_verification_token: body property, at most 500 characters.
            access_token: body property, at most 500 characters.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_WHATSAPP_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "phone_number_id": phone_number_id,
                "application_secret": application_secret,
                "webhook_verification_token": webhook_verification_token,
                "access_token": access_token,
            },
            options=options,
        )

    async def v1_bots_bot_whatsapp_config_update(
        self,
        *,
        id: int,
        phone_number_id: str,
        application_secret: str,
        webhook_verification_token: str,
        access_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/bot/{id}/whatsapp-config/`.

        Args:
            id: path parameter.
            phone_number_id: body property, at most 255 characters.
            application_secret: body property, at most 500 characters.
            webhook_verification_token: body property, at most 500 characters.
            access_token: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_BOT_WHATSAPP_CONFIG_UPDATE,
            (org, id),
            fields={
                "phone_number_id": phone_number_id,
                "application_secret": application_secret,
                "webhook_verification_token": webhook_verification_token,
                "access_token": access_token,
            },
            options=options,
        )

    async def v1_bots_discord_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.DiscordUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/discord-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    async def v1_bots_discord_user_config_create(
        self,
        *,
        discord_user_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/discord-user-config/`.

        Args:
            discord_user_id: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_CREATE,
            (org,),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    async def v1_bots_discord_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    async def v1_bots_discord_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_discord_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        discord_user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            discord_user_id: body property, at most 200 characters.
        """
        return await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    async def v1_bots_discord_user_config_update(
        self,
        *,
        id: int,
        discord_user_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DiscordUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/`.

        Args:
            id: path parameter.
            discord_user_id: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_DISCORD_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "discord_user_id": discord_user_id,
            },
            options=options,
        )

    async def v1_bots_slack_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SlackUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/slack-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    async def v1_bots_slack_user_config_create(
        self,
        *,
        slack_team_domain: str,
        slack_username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/slack-user-config/`.

        Args:
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_CREATE,
            (org,),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    async def v1_bots_slack_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    async def v1_bots_slack_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_slack_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        slack_team_domain: str | UnsetType = UNSET,
        slack_username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
        """
        return await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    async def v1_bots_slack_user_config_update(
        self,
        *,
        id: int,
        slack_team_domain: str,
        slack_username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SlackUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/`.

        Args:
            id: path parameter.
            slack_team_domain: body property, at most 200 characters.
            slack_username: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_SLACK_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "slack_team_domain": slack_team_domain,
                "slack_username": slack_username,
            },
            options=options,
        )

    async def v1_bots_whatsapp_user_config_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.WhatsappUserConfig]:
        """Send `GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_LIST,
            (org,),
            options=options,
        )

    async def v1_bots_whatsapp_user_config_create(
        self,
        *,
        phone_number: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `POST /api/ai-bot/v1/bots/{org}/whatsapp-user-config/`.

        Args:
            phone_number: body property, at most 128 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_CREATE,
            (org,),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )

    async def v1_bots_whatsapp_user_config_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_DESTROY,
            (org, id),
            options=options,
        )

    async def v1_bots_whatsapp_user_config_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_RETRIEVE,
            (org, id),
            options=options,
        )

    async def v1_bots_whatsapp_user_config_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `PATCH /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            phone_number: body property, at most 128 characters.
        """
        return await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_PARTIAL_UPDATE,
            (org, id),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )

    async def v1_bots_whatsapp_user_config_update(
        self,
        *,
        id: int,
        phone_number: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhatsappUserConfig:
        """Send `PUT /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/`.

        Args:
            id: path parameter.
            phone_number: body property, at most 128 characters.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_BOTS_WHATSAPP_USER_CONFIG_UPDATE,
            (org, id),
            fields={
                "phone_number": phone_number,
            },
            options=options,
        )


class AiBotRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v1_bots_webhooks_discord_create = RawMethod(
        AiBotResource.v1_bots_webhooks_discord_create
    )
    v1_bots_webhooks_slack_create = RawMethod(
        AiBotResource.v1_bots_webhooks_slack_create
    )
    v1_bots_webhooks_teams_create = RawMethod(
        AiBotResource.v1_bots_webhooks_teams_create
    )
    v1_bots_webhooks_webex_create = RawMethod(
        AiBotResource.v1_bots_webhooks_webex_create
    )
    v1_bots_webhooks_whatsapp_retrieve = RawMethod(
        AiBotResource.v1_bots_webhooks_whatsapp_retrieve
    )
    v1_bots_webhooks_whatsapp_create = RawMethod(
        AiBotResource.v1_bots_webhooks_whatsapp_create
    )
    v1_bots_bot_commands_list = RawMethod(AiBotResource.v1_bots_bot_commands_list)
    v1_bots_bot_commands_create = RawMethod(AiBotResource.v1_bots_bot_commands_create)
    v1_bots_bot_commands_destroy = RawMethod(AiBotResource.v1_bots_bot_commands_destroy)
    v1_bots_bot_commands_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_commands_retrieve
    )
    v1_bots_bot_commands_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_commands_partial_update
    )
    v1_bots_bot_commands_update = RawMethod(AiBotResource.v1_bots_bot_commands_update)
    v1_bots_bot_list = RawMethod(AiBotResource.v1_bots_bot_list)
    v1_bots_bot_create = RawMethod(AiBotResource.v1_bots_bot_create)
    v1_bots_bot_destroy = RawMethod(AiBotResource.v1_bots_bot_destroy)
    v1_bots_bot_retrieve = RawMethod(AiBotResource.v1_bots_bot_retrieve)
    v1_bots_bot_partial_update = RawMethod(AiBotResource.v1_bots_bot_partial_update)
    v1_bots_bot_update = RawMethod(AiBotResource.v1_bots_bot_update)
    v1_bots_bot_config_discord_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_config_discord_retrieve
    )
    v1_bots_bot_config_discord_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_config_discord_partial_update
    )
    v1_bots_bot_config_slack_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_config_slack_retrieve
    )
    v1_bots_bot_config_slack_update_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_config_slack_update_partial_update
    )
    v1_bots_bot_config_slack_update_create = RawMethod(
        AiBotResource.v1_bots_bot_config_slack_update_create
    )
    v1_bots_bot_config_slack_update_update = RawMethod(
        AiBotResource.v1_bots_bot_config_slack_update_update
    )
    v1_bots_bot_config_teams_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_config_teams_retrieve
    )
    v1_bots_bot_config_teams_update_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_config_teams_update_partial_update
    )
    v1_bots_bot_config_teams_update_create = RawMethod(
        AiBotResource.v1_bots_bot_config_teams_update_create
    )
    v1_bots_bot_config_teams_update_update = RawMethod(
        AiBotResource.v1_bots_bot_config_teams_update_update
    )
    v1_bots_bot_config_webex_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_config_webex_retrieve
    )
    v1_bots_bot_config_webex_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_config_webex_partial_update
    )
    v1_bots_bot_config_whatsapp_retrieve = RawMethod(
        AiBotResource.v1_bots_bot_config_whatsapp_retrieve
    )
    v1_bots_bot_whatsapp_config_partial_update = RawMethod(
        AiBotResource.v1_bots_bot_whatsapp_config_partial_update
    )
    v1_bots_bot_whatsapp_config_update = RawMethod(
        AiBotResource.v1_bots_bot_whatsapp_config_update
    )
    v1_bots_discord_user_config_list = RawMethod(
        AiBotResource.v1_bots_discord_user_config_list
    )
    v1_bots_discord_user_config_create = RawMethod(
        AiBotResource.v1_bots_discord_user_config_create
    )
    v1_bots_discord_user_config_destroy = RawMethod(
        AiBotResource.v1_bots_discord_user_config_destroy
    )
    v1_bots_discord_user_config_retrieve = RawMethod(
        AiBotResource.v1_bots_discord_user_config_retrieve
    )
    v1_bots_discord_user_config_partial_update = RawMethod(
        AiBotResource.v1_bots_discord_user_config_partial_update
    )
    v1_bots_discord_user_config_update = RawMethod(
        AiBotResource.v1_bots_discord_user_config_update
    )
    v1_bots_slack_user_config_list = RawMethod(
        AiBotResource.v1_bots_slack_user_config_list
    )
    v1_bots_slack_user_config_create = RawMethod(
        AiBotResource.v1_bots_slack_user_config_create
    )
    v1_bots_slack_user_config_destroy = RawMethod(
        AiBotResource.v1_bots_slack_user_config_destroy
    )
    v1_bots_slack_user_config_retrieve = RawMethod(
        AiBotResource.v1_bots_slack_user_config_retrieve
    )
    v1_bots_slack_user_config_partial_update = RawMethod(
        AiBotResource.v1_bots_slack_user_config_partial_update
    )
    v1_bots_slack_user_config_update = RawMethod(
        AiBotResource.v1_bots_slack_user_config_update
    )
    v1_bots_whatsapp_user_config_list = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_list
    )
    v1_bots_whatsapp_user_config_create = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_create
    )
    v1_bots_whatsapp_user_config_destroy = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_destroy
    )
    v1_bots_whatsapp_user_config_retrieve = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_retrieve
    )
    v1_bots_whatsapp_user_config_partial_update = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_partial_update
    )
    v1_bots_whatsapp_user_config_update = RawMethod(
        AiBotResource.v1_bots_whatsapp_user_config_update
    )


class AsyncAiBotRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v1_bots_webhooks_discord_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_discord_create
    )
    v1_bots_webhooks_slack_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_slack_create
    )
    v1_bots_webhooks_teams_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_teams_create
    )
    v1_bots_webhooks_webex_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_webex_create
    )
    v1_bots_webhooks_whatsapp_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_whatsapp_retrieve
    )
    v1_bots_webhooks_whatsapp_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_webhooks_whatsapp_create
    )
    v1_bots_bot_commands_list = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_list
    )
    v1_bots_bot_commands_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_create
    )
    v1_bots_bot_commands_destroy = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_destroy
    )
    v1_bots_bot_commands_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_retrieve
    )
    v1_bots_bot_commands_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_partial_update
    )
    v1_bots_bot_commands_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_commands_update
    )
    v1_bots_bot_list = AsyncRawMethod(AsyncAiBotResource.v1_bots_bot_list)
    v1_bots_bot_create = AsyncRawMethod(AsyncAiBotResource.v1_bots_bot_create)
    v1_bots_bot_destroy = AsyncRawMethod(AsyncAiBotResource.v1_bots_bot_destroy)
    v1_bots_bot_retrieve = AsyncRawMethod(AsyncAiBotResource.v1_bots_bot_retrieve)
    v1_bots_bot_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_partial_update
    )
    v1_bots_bot_update = AsyncRawMethod(AsyncAiBotResource.v1_bots_bot_update)
    v1_bots_bot_config_discord_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_discord_retrieve
    )
    v1_bots_bot_config_discord_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_discord_partial_update
    )
    v1_bots_bot_config_slack_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_retrieve
    )
    v1_bots_bot_config_slack_update_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_partial_update
    )
    v1_bots_bot_config_slack_update_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_create
    )
    v1_bots_bot_config_slack_update_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_update
    )
    v1_bots_bot_config_teams_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_retrieve
    )
    v1_bots_bot_config_teams_update_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_partial_update
    )
    v1_bots_bot_config_teams_update_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_create
    )
    v1_bots_bot_config_teams_update_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_update
    )
    v1_bots_bot_config_webex_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_webex_retrieve
    )
    v1_bots_bot_config_webex_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_webex_partial_update
    )
    v1_bots_bot_config_whatsapp_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_config_whatsapp_retrieve
    )
    v1_bots_bot_whatsapp_config_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_whatsapp_config_partial_update
    )
    v1_bots_bot_whatsapp_config_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_bot_whatsapp_config_update
    )
    v1_bots_discord_user_config_list = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_list
    )
    v1_bots_discord_user_config_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_create
    )
    v1_bots_discord_user_config_destroy = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_destroy
    )
    v1_bots_discord_user_config_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_retrieve
    )
    v1_bots_discord_user_config_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_partial_update
    )
    v1_bots_discord_user_config_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_update
    )
    v1_bots_slack_user_config_list = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_list
    )
    v1_bots_slack_user_config_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_create
    )
    v1_bots_slack_user_config_destroy = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_destroy
    )
    v1_bots_slack_user_config_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_retrieve
    )
    v1_bots_slack_user_config_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_partial_update
    )
    v1_bots_slack_user_config_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_update
    )
    v1_bots_whatsapp_user_config_list = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_list
    )
    v1_bots_whatsapp_user_config_create = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_create
    )
    v1_bots_whatsapp_user_config_destroy = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_destroy
    )
    v1_bots_whatsapp_user_config_retrieve = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_retrieve
    )
    v1_bots_whatsapp_user_config_partial_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_partial_update
    )
    v1_bots_whatsapp_user_config_update = AsyncRawMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_update
    )


class AiBotStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    v1_bots_webhooks_discord_create = StreamMethod(
        AiBotResource.v1_bots_webhooks_discord_create
    )
    v1_bots_webhooks_slack_create = StreamMethod(
        AiBotResource.v1_bots_webhooks_slack_create
    )
    v1_bots_webhooks_teams_create = StreamMethod(
        AiBotResource.v1_bots_webhooks_teams_create
    )
    v1_bots_webhooks_webex_create = StreamMethod(
        AiBotResource.v1_bots_webhooks_webex_create
    )
    v1_bots_webhooks_whatsapp_retrieve = StreamMethod(
        AiBotResource.v1_bots_webhooks_whatsapp_retrieve
    )
    v1_bots_webhooks_whatsapp_create = StreamMethod(
        AiBotResource.v1_bots_webhooks_whatsapp_create
    )
    v1_bots_bot_commands_list = StreamMethod(AiBotResource.v1_bots_bot_commands_list)
    v1_bots_bot_commands_create = StreamMethod(
        AiBotResource.v1_bots_bot_commands_create
    )
    v1_bots_bot_commands_destroy = StreamMethod(
        AiBotResource.v1_bots_bot_commands_destroy
    )
    v1_bots_bot_commands_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_commands_retrieve
    )
    v1_bots_bot_commands_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_commands_partial_update
    )
    v1_bots_bot_commands_update = StreamMethod(
        AiBotResource.v1_bots_bot_commands_update
    )
    v1_bots_bot_list = StreamMethod(AiBotResource.v1_bots_bot_list)
    v1_bots_bot_create = StreamMethod(AiBotResource.v1_bots_bot_create)
    v1_bots_bot_destroy = StreamMethod(AiBotResource.v1_bots_bot_destroy)
    v1_bots_bot_retrieve = StreamMethod(AiBotResource.v1_bots_bot_retrieve)
    v1_bots_bot_partial_update = StreamMethod(AiBotResource.v1_bots_bot_partial_update)
    v1_bots_bot_update = StreamMethod(AiBotResource.v1_bots_bot_update)
    v1_bots_bot_config_discord_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_config_discord_retrieve
    )
    v1_bots_bot_config_discord_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_discord_partial_update
    )
    v1_bots_bot_config_slack_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_config_slack_retrieve
    )
    v1_bots_bot_config_slack_update_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_slack_update_partial_update
    )
    v1_bots_bot_config_slack_update_create = StreamMethod(
        AiBotResource.v1_bots_bot_config_slack_update_create
    )
    v1_bots_bot_config_slack_update_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_slack_update_update
    )
    v1_bots_bot_config_teams_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_config_teams_retrieve
    )
    v1_bots_bot_config_teams_update_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_teams_update_partial_update
    )
    v1_bots_bot_config_teams_update_create = StreamMethod(
        AiBotResource.v1_bots_bot_config_teams_update_create
    )
    v1_bots_bot_config_teams_update_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_teams_update_update
    )
    v1_bots_bot_config_webex_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_config_webex_retrieve
    )
    v1_bots_bot_config_webex_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_config_webex_partial_update
    )
    v1_bots_bot_config_whatsapp_retrieve = StreamMethod(
        AiBotResource.v1_bots_bot_config_whatsapp_retrieve
    )
    v1_bots_bot_whatsapp_config_partial_update = StreamMethod(
        AiBotResource.v1_bots_bot_whatsapp_config_partial_update
    )
    v1_bots_bot_whatsapp_config_update = StreamMethod(
        AiBotResource.v1_bots_bot_whatsapp_config_update
    )
    v1_bots_discord_user_config_list = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_list
    )
    v1_bots_discord_user_config_create = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_create
    )
    v1_bots_discord_user_config_destroy = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_destroy
    )
    v1_bots_discord_user_config_retrieve = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_retrieve
    )
    v1_bots_discord_user_config_partial_update = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_partial_update
    )
    v1_bots_discord_user_config_update = StreamMethod(
        AiBotResource.v1_bots_discord_user_config_update
    )
    v1_bots_slack_user_config_list = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_list
    )
    v1_bots_slack_user_config_create = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_create
    )
    v1_bots_slack_user_config_destroy = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_destroy
    )
    v1_bots_slack_user_config_retrieve = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_retrieve
    )
    v1_bots_slack_user_config_partial_update = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_partial_update
    )
    v1_bots_slack_user_config_update = StreamMethod(
        AiBotResource.v1_bots_slack_user_config_update
    )
    v1_bots_whatsapp_user_config_list = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_list
    )
    v1_bots_whatsapp_user_config_create = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_create
    )
    v1_bots_whatsapp_user_config_destroy = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_destroy
    )
    v1_bots_whatsapp_user_config_retrieve = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_retrieve
    )
    v1_bots_whatsapp_user_config_partial_update = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_partial_update
    )
    v1_bots_whatsapp_user_config_update = StreamMethod(
        AiBotResource.v1_bots_whatsapp_user_config_update
    )


class AsyncAiBotStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    v1_bots_webhooks_discord_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_discord_create
    )
    v1_bots_webhooks_slack_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_slack_create
    )
    v1_bots_webhooks_teams_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_teams_create
    )
    v1_bots_webhooks_webex_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_webex_create
    )
    v1_bots_webhooks_whatsapp_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_whatsapp_retrieve
    )
    v1_bots_webhooks_whatsapp_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_webhooks_whatsapp_create
    )
    v1_bots_bot_commands_list = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_list
    )
    v1_bots_bot_commands_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_create
    )
    v1_bots_bot_commands_destroy = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_destroy
    )
    v1_bots_bot_commands_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_retrieve
    )
    v1_bots_bot_commands_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_partial_update
    )
    v1_bots_bot_commands_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_commands_update
    )
    v1_bots_bot_list = AsyncStreamMethod(AsyncAiBotResource.v1_bots_bot_list)
    v1_bots_bot_create = AsyncStreamMethod(AsyncAiBotResource.v1_bots_bot_create)
    v1_bots_bot_destroy = AsyncStreamMethod(AsyncAiBotResource.v1_bots_bot_destroy)
    v1_bots_bot_retrieve = AsyncStreamMethod(AsyncAiBotResource.v1_bots_bot_retrieve)
    v1_bots_bot_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_partial_update
    )
    v1_bots_bot_update = AsyncStreamMethod(AsyncAiBotResource.v1_bots_bot_update)
    v1_bots_bot_config_discord_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_discord_retrieve
    )
    v1_bots_bot_config_discord_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_discord_partial_update
    )
    v1_bots_bot_config_slack_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_retrieve
    )
    v1_bots_bot_config_slack_update_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_partial_update
    )
    v1_bots_bot_config_slack_update_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_create
    )
    v1_bots_bot_config_slack_update_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_slack_update_update
    )
    v1_bots_bot_config_teams_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_retrieve
    )
    v1_bots_bot_config_teams_update_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_partial_update
    )
    v1_bots_bot_config_teams_update_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_create
    )
    v1_bots_bot_config_teams_update_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_teams_update_update
    )
    v1_bots_bot_config_webex_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_webex_retrieve
    )
    v1_bots_bot_config_webex_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_webex_partial_update
    )
    v1_bots_bot_config_whatsapp_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_config_whatsapp_retrieve
    )
    v1_bots_bot_whatsapp_config_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_whatsapp_config_partial_update
    )
    v1_bots_bot_whatsapp_config_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_bot_whatsapp_config_update
    )
    v1_bots_discord_user_config_list = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_list
    )
    v1_bots_discord_user_config_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_create
    )
    v1_bots_discord_user_config_destroy = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_destroy
    )
    v1_bots_discord_user_config_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_retrieve
    )
    v1_bots_discord_user_config_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_partial_update
    )
    v1_bots_discord_user_config_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_discord_user_config_update
    )
    v1_bots_slack_user_config_list = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_list
    )
    v1_bots_slack_user_config_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_create
    )
    v1_bots_slack_user_config_destroy = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_destroy
    )
    v1_bots_slack_user_config_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_retrieve
    )
    v1_bots_slack_user_config_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_partial_update
    )
    v1_bots_slack_user_config_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_slack_user_config_update
    )
    v1_bots_whatsapp_user_config_list = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_list
    )
    v1_bots_whatsapp_user_config_create = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_create
    )
    v1_bots_whatsapp_user_config_destroy = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_destroy
    )
    v1_bots_whatsapp_user_config_retrieve = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_retrieve
    )
    v1_bots_whatsapp_user_config_partial_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_partial_update
    )
    v1_bots_whatsapp_user_config_update = AsyncStreamMethod(
        AsyncAiBotResource.v1_bots_whatsapp_user_config_update
    )
